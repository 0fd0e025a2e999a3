"""Results with the labels of the rows, and tables whose labels are the key."""
from io import StringIO

import pandas as pd

sales = pd.DataFrame(
    {
        "shop": ["Rome", "Oslo", "Rome", "Bonn", "Oslo"],
        "day": [1, 1, 2, 2, 3],
        "sales": [10.0, 20.0, 30.0, 40.0, 50.0],
    }
)

# One value a row.
df = sales.copy()
df["mean"] = df.groupby("shop")["sales"].transform("mean")
df["sum"] = df.groupby("shop")["sales"].cumsum()
df["before"] = df.groupby("shop")["sales"].shift()
df["rank"] = df.groupby("shop")["sales"].rank()
df["place"] = df.groupby("shop").cumcount()
df["group"] = df.groupby("shop").ngroup()
df["filled"] = df.groupby("shop")["sales"].ffill()
df["often"] = df["shop"].map(df["shop"].value_counts())
df["mapped"] = df["shop"].map(df.groupby("shop")["sales"].mean())
df["rolling"] = df.groupby("shop")["sales"].rolling(2).mean().reset_index(level=0, drop=True)
df["applied"] = df.groupby("shop", group_keys=False)["sales"].apply(lambda s: s - s.mean())
df["found"] = df.groupby("shop")["sales"].mean().reindex(df["shop"]).to_numpy()
df["all"] = df.groupby("shop")["sales"].mean().mean()
df["count"] = len(df["shop"].value_counts())
df["most"] = df["shop"].value_counts().idxmax()
df = df.join(df.groupby("shop")["sales"].max().rename("max"), on="shop")
df = df.merge(df.groupby("shop", as_index=False)["sales"].min().rename(columns={"sales": "min"}), on="shop")
assert df.notna().sum().sum() > 60

# The labels are the key.
by_shop = sales.set_index("shop")
by_shop["mean"] = by_shop.groupby("shop")["sales"].mean()
by_shop["again"] = by_shop.groupby(level=0)["sales"].mean()
by_shop["third"] = by_shop.groupby(by_shop.index)["sales"].mean()
by_shop["often"] = by_shop.index.value_counts()
assert by_shop.notna().all().all()
orders = sales.copy()
orders.set_index("shop", inplace=True, drop=False)
orders["mean"] = sales.groupby("shop")["sales"].mean()
orders["days"] = sales.groupby("shop").agg({"day": "nunique"})
assert orders.notna().all().all()
read = pd.read_csv(StringIO("shop,sales\nRome,1\nOslo,2\n"), index_col="shop")
read["mean"] = read.groupby("shop")["sales"].mean()
assert read.notna().all().all()
labelled = sales.copy()
labelled.index = labelled["shop"].to_numpy()
labelled["mean"] = labelled.groupby("shop")["sales"].mean()
assert labelled.notna().all().all()

# A table with one row a key.
shops = sales.groupby("shop")["sales"].agg(["mean", "sum"])
shops["rows"] = sales.groupby("shop").size()
shops["often"] = sales["shop"].value_counts()
shops["days"] = sales[sales["sales"] > 15].groupby("shop")["day"].nunique()
shops["share"] = shops["sum"] / sales.groupby("shop")["sales"].sum()
table = pd.DataFrame()
table["mean"] = sales.groupby("shop")["sales"].mean()
table["rows"] = sales.groupby("shop").size()
frame = pd.DataFrame(index=sales["shop"].unique())
frame["mean"] = sales.groupby("shop")["sales"].mean()
assert shops.notna().all().all() and table.notna().all().all() and frame.notna().all().all()
named = {"mean": None}
named["mean"] = sales.groupby("shop")["sales"].mean()
days = sales["day"].value_counts().to_frame("often")
days["sales"] = sales.groupby("day")["sales"].sum()
assert days.notna().all().all()


# Whatever labels the table has that is handed in.
def add_total(frame: pd.DataFrame, other: pd.DataFrame) -> pd.DataFrame:
    frame["total"] = other.groupby("shop")["sales"].sum()
    frame["own"] = frame.groupby("shop")["sales"].sum()
    return frame


assert add_total(sales.set_index("shop"), sales).notna().all().all()
