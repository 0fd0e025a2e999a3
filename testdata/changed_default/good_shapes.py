# target: 3.0
# proof: pandas>=2.1
"""What looks like a change and is none."""
import pandas as pd

df = pd.DataFrame({"size": ["s", "m", "m", "s"], "price": [1.0, 2.0, 3.0, 4.0]})
df["grade"] = pd.Series(["a", "b", "a", "b"]).astype("category")
df["sold"] = ["2024-01-01", "2024-01-02", "2024-01-03", "2024-01-04"]
df["sold"] = pd.to_datetime(df["sold"])
options = {"observed": True}
few = df[df["grade"] == "a"]
assert len(few.groupby("grade", **options)["price"].mean()) == 1
assert len(df.groupby(["grade"])["price"].mean()) == 2
parts = [part for _, part in few.groupby("grade", observed=True)]
groups = few.groupby("grade")
for name, part in few.groupby("grade"):
    print(name, part)

# The column `index` of something else, or another column.
rows = df["price"].reset_index().rename(columns={"index": "row"})
assert "row" in rows.columns
counts = df["size"].value_counts().reset_index(name="n")
assert counts.rename(columns={"index": "size"}).columns.tolist() == ["size", "n"]
counts = df["size"].value_counts().reset_index().rename(columns={"count": "n"})
table = df["size"].value_counts().to_frame().rename(columns={"index": "size"})
upper = df["size"].value_counts().reset_index().rename(columns=str.upper)

# Numbers that are no dates, and dates that are not divided.
whole = df["price"].astype("int64") // 10
year = df["sold"].dt.year.astype("int64") // 10
share = 10**18 // df["sold"].dt.day.astype("int64")
later = df["sold"].astype("int64") > 0
assert (df["size"].dtype is object) is False
