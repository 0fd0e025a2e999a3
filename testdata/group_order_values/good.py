"""What is in one order, or is matched by label."""
import numpy as np
import pandas as pd

raw = pd.DataFrame(
    {
        "day": [3, 1, 2, 1, 3],
        "shop": ["Rome", "Oslo", "Bonn", "Oslo", "Bonn"],
        "sales": [10.0, 20.0, 30.0, 40.0, 50.0],
    }
)

# With the labels of the rows, or one value for each row in its place.
df = raw.sort_values("day")
df["total"] = df.groupby("shop")["sales"].rolling(2).sum().reset_index(level=0, drop=True)
df["again"] = df.groupby("shop")["sales"].rolling(2).sum().reset_index(0, drop=True)
df["sums"] = df.groupby("shop")["sales"].cumsum().values
df["mean"] = df.groupby("shop")["sales"].transform("mean").to_numpy()
df["before"] = df.groupby("shop")["sales"].shift().values
df["moving"] = df["sales"].rolling(2).mean().values
df["rolled"] = df.groupby("shop")["sales"].transform(lambda sales: sales.rolling(2).mean()).values
assert df.loc[3, "total"] == df.loc[3, "again"] == 60

# Sorted by the key first, so that the groups come as the rows do; or nobody knows.
df = raw.sort_values(["shop", "day"])
df["total"] = df.groupby("shop")["sales"].rolling(2, min_periods=1).sum().values
assert df["total"].tolist() == [30, 80, 20, 60, 10]
df = raw.sort_values("shop").reset_index(drop=True)
df["total"] = df.groupby("shop")["sales"].rolling(2).sum().reset_index(drop=True)


def add_total(sales: pd.DataFrame) -> pd.DataFrame:
    sales["total"] = sales.groupby("shop")["sales"].rolling(2, min_periods=1).sum().values
    return sales


assert add_total(df)["total"].tolist() == [30, 80, 20, 60, 10]

# A table with its labels.
counts = raw["shop"].value_counts()
shops = pd.DataFrame({"shop": counts.index, "rows": counts.values})
shops["total"] = shops["shop"].map(raw.groupby("shop")["sales"].sum())
assert shops.set_index("shop")["rows"]["Rome"] == 1
groups = raw.groupby("shop")["sales"].sum()
table = pd.DataFrame({"shop": groups.index, "sum": groups.values, "mean": raw.groupby("shop")["sales"].mean().values})
assert table["sum"].tolist() == [80, 60, 10]
pairs = dict(zip(counts.index, counts))
pairs.update(zip(counts.keys(), counts.values))
assert pairs["Rome"] == 1

# One order for both.
names = raw["shop"].unique()
table = pd.DataFrame({"shop": names, "rows": counts.reindex(names).values})
table["sum"] = groups.loc[names].values
table["same"] = raw.groupby("shop", sort=False)["sales"].sum().values
table["plain"] = [counts[name] for name in names]
assert table["rows"].tolist() == [1, 2, 2] and table["same"].tolist() == table["sum"].tolist()
ordered = pd.DataFrame({"shop": sorted(raw["shop"].unique()), "sum": groups.values})
ordered["rows"] = counts.sort_index().values
unsorted = dict(zip(raw["shop"].unique(), raw["shop"].value_counts(sort=False)))

# Sorted by the file, as likely as not.
days = pd.DataFrame({"day": raw["day"].unique()})
days["sales"] = raw.groupby("day")["sales"].sum().values

# About other columns or other rows.
mixed = list(zip(raw["shop"].unique(), raw["day"].value_counts()))
some = raw[raw["sales"] > 15]
mixed = list(zip(raw["shop"].unique(), some["shop"].value_counts()))
print(raw["shop"].unique(), raw["shop"].value_counts())
both = {"names": raw["shop"].unique(), "counts": raw["shop"].value_counts()}
assert len(raw["shop"].unique()) == len(raw["shop"].value_counts())

# One value for each row, with its label, or for the table in the order that it has.
df = raw.copy()
ordered = df.sort_values("day")
df["sum"] = ordered.groupby("shop")["sales"].cumsum()
ordered["sum"] = ordered.groupby("shop")["sales"].cumsum().values
df["before"] = ordered.groupby("shop")["sales"].shift().sort_index().values
df["low"] = df.sort_values("sales").groupby("shop")["sales"].first().reindex(df["shop"]).values
df = df.sort_values("day")
df["next"] = df.groupby("shop")["sales"].shift(-1).values
back = ordered.sort_index()
back["sum"] = raw.groupby("shop")["sales"].cumsum().values
assert back["sum"].tolist() == [10, 20, 30, 60, 80]

# The columns of a new table meet by their labels.
both = pd.DataFrame({"rows": raw["shop"].value_counts(), "sales": raw.groupby("shop")["sales"].sum()})
assert both.loc["Rome"].tolist() == [1, 10]
