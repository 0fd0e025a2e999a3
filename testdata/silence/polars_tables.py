# proof: needs polars
"""Another library for tables; some of its methods change the table."""
import polars as pl

df = pl.DataFrame({"a": [3, 1, None], "b": ["x", "y", "y"]})
more = pl.DataFrame({"a": [7], "b": ["z"]})

df.extend(more)
df.insert_column(0, pl.Series("id", [1, 2, 3, 4]))
df.replace_column(0, pl.Series("id", [5, 6, 7, 8]))
df[0, "a"] = 9
assert df["a"].to_list() == [9, 1, None, 7]

df = df.with_columns(
    pl.col("a").fill_null(0).alias("filled"),
    pl.col("b").str.to_uppercase(),
    (pl.col("a") > 3).alias("large"),
)
df = df.filter((pl.col("filled") > 0) & pl.col("b").is_not_null())
df = df.sort("filled", descending=True)
df.drop_in_place("large")
kept = df.drop_nulls()
assert len(kept) == 3

for row in df.iter_rows(named=True):
    print(row)
for name in ("a", "filled"):
    df = df.with_columns(pl.col(name).cast(pl.String).cast(pl.Float64))

series = df["filled"]
series[0] = 1.5
series = series.replace(1.5, 2.5)
series.append(pl.Series("filled", [8.0]))
grouped = df.group_by("b").agg(pl.col("filled").mean().alias("mean")).sort("b")
frames = {"all": df}
frames["all"][0, "b"] = "Q"
assert frames["all"]["b"].to_list()[0] == "Q" and grouped.shape == (3, 2)
table = frames["all"].to_dicts()
table.append({"id": 1})
table[0]["id"] = 2
