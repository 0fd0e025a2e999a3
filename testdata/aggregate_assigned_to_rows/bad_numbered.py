"""One row for each group, numbered from 0, and one value for each group that a function computes."""
import pandas as pd

df = pd.DataFrame({"shop": ["a", "b", "a"], "sold": [1, 2, 3], "seen": [4, 2, 6]})

totals = df.groupby("shop")["sold"].sum().reset_index(name="total")
df["total"] = totals["total"]  # want: WL601 unfixed "one row for each key"
assert df["total"].tolist()[:2] == [4, 2] and df["total"].isna().sum() == 1
df["most"] = df.groupby("shop")["sold"].max().reset_index(drop=True)  # want: WL601 unfixed
assert df["most"].tolist()[:2] == [3, 2]
rate = df.groupby("shop")[["sold", "seen"]].apply(lambda g: g["sold"].sum() / g["seen"].sum())
df["rate"] = rate  # want: WL601
assert df["rate"].isna().all()

names = pd.DataFrame({"name": ["x", "y"]}, index=["a", "b"])
both = df.join(names, on="shop")
both["mean"] = both.groupby("shop")["sold"].mean()  # want: WL601
assert both["mean"].isna().all()
