"""A statistic of each group, stored into the rows: the fix spreads it over them."""
import pandas as pd

# because[+1]: WL601 "makes the DataFrame here"
raw = pd.DataFrame(
    {
        "shop": ["Rome", "Oslo", "Rome", "Bonn", "Oslo"],
        "day": [1, 1, 2, 2, 3],
        "sales": [10.0, 20.0, 30.0, 40.0, 50.0],
        "items": [1, 2, 3, 4, 5],
    }
)

df = raw.copy()
df["mean"] = df.groupby("shop")["sales"].mean()  # want: WL601 "shop"
df['most'] = df.groupby('shop').sales.max()  # want: WL601
df["rows"] = df.groupby("shop").size()  # want: WL601
df["rounded"] = df.groupby("shop")["sales"].mean().round(1)  # want: WL601
df["total"] = df.groupby(["shop"])["sales"].agg("sum")  # want: WL601
df["by_day"] = df.groupby(df["day"])["sales"].median()  # want: WL601
df["direct"] = df["sales"].groupby(df["shop"]).sum()  # want: WL601
df["often"] = df["shop"].value_counts()  # want: WL601 "map"
df["first"] = df.groupby("shop")[["sales"]].first()  # want: WL601
df.loc[:, "least"] = df.groupby("shop")["sales"].min()  # want: WL601
df["share"] = 100 * df.groupby("shop")["items"].sum()  # want: WL601
df = df.assign(days=df.groupby("shop")["day"].nunique())  # want: WL601
df.insert(1, "spread", df.groupby("shop")["sales"].std())  # want: WL601
counts = df["shop"].value_counts()  # because: WL601 "the rows are taken together"
df["counts"] = counts  # want: WL601
means = df.groupby("shop")["sales"].mean()
df["means"] = means  # want: WL601
df["long"] = (  # want[+1]: WL601
    df.groupby("shop")["sales"]
    .mean()  # of each shop
)


def add_mean(sales: pd.DataFrame) -> pd.DataFrame:
    sales = sales[sales["sales"] > 0].copy()  # because: WL601 "the DataFrame is made here"
    sales["mean"] = sales.groupby("shop")["sales"].mean()  # want: WL601
    return sales


add_mean(raw)
