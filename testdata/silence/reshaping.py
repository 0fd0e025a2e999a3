"""Long to wide and back."""
import pandas as pd

wide = pd.DataFrame({"country": ["A", "B"], "2019": [1, 3], "2020": [2, 4]})

long = wide.melt(id_vars="country", var_name="year", value_name="cases")
long["year"] = long["year"].astype(int)
long = long.sort_values(["country", "year"], ignore_index=True)
assert long["cases"].tolist() == [1, 2, 3, 4]

again = long.pivot(index="country", columns="year", values="cases")
again.columns = [str(year) for year in again.columns]
again = again.reset_index()
assert again.equals(wide)

table = long.pivot_table(index="year", columns="country", values="cases", aggfunc="sum", margins=True)
table = table.rename_axis(columns=None).reset_index()
assert table["All"].tolist() == [4, 6, 10]

indexed = long.set_index(["country", "year"]).sort_index()
stacked = indexed["cases"].unstack("year").stack()
level = indexed.groupby(level="country")["cases"].sum()
indexed["share"] = indexed["cases"] / indexed.groupby(level="country")["cases"].transform("sum")
cross = indexed.xs(2020, level="year")
assert stacked.sum() == 10 and level.to_dict() == {"A": 3, "B": 7} and len(cross) == 2

indexed.index.names = ["land", "year"]
flat = indexed.reset_index()
flat.columns = ["land", "year", "cases", "share"]
flat.insert(0, "id", range(1, len(flat) + 1))
share = flat.pop("share")
flat["percent"] = (share * 100).round(1)
assert flat["percent"].tolist() == [33.3, 66.7, 42.9, 57.1]

nested = pd.DataFrame({"k": ["x", "y"], "values": [[1, 2], [3]]})
rows = nested.explode("values", ignore_index=True)
rows["values"] = rows["values"].astype(int)
lists = rows.groupby("k")["values"].agg(list).reset_index()
assert lists["values"].tolist() == [[1, 2], [3]]

agg = flat.groupby("land").agg({"cases": ["min", "max"], "percent": "mean"})
agg.columns = ["_".join(name) for name in agg.columns]
agg = agg.rename(columns={"percent_mean": "percent"}).reset_index()
assert list(agg.columns) == ["land", "cases_min", "cases_max", "percent"]

matrix = pd.crosstab(flat["land"], flat["year"])
turned = flat[["cases", "percent"]].T
turned.columns = flat["id"]
records = flat.to_dict(orient="records")
records.append({"id": 5})
records[0]["cases"] = 0
assert matrix.to_numpy().sum() == 4 and turned.shape == (2, 4) and len(records) == 5
normalized = pd.json_normalize([{"a": {"b": 1}, "c": 2}])
assert list(normalized.columns) == ["c", "a.b"]
