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
df["mean"] = df.groupby("shop")["sales"].transform("mean")  # want: WL601 "shop"
df['most'] = df.groupby('shop').sales.transform("max")  # want: WL601
df["rows"] = df.groupby("shop").transform("size")  # want: WL601
df["rounded"] = df.groupby("shop")["sales"].transform("mean").round(1)  # want: WL601
df["total"] = df.groupby(["shop"])["sales"].transform("sum")  # want: WL601
df["by_day"] = df.groupby(df["day"])["sales"].transform("median")  # want: WL601
df["direct"] = df["sales"].groupby(df["shop"]).transform("sum")  # want: WL601
df["often"] = df["shop"].map(df["shop"].value_counts())  # want: WL601 "map"
df["first"] = df.groupby("shop")[["sales"]].transform("first")  # want: WL601
df.loc[:, "least"] = df.groupby("shop")["sales"].transform("min")  # want: WL601
df["share"] = 100 * df.groupby("shop")["items"].transform("sum")  # want: WL601
df = df.assign(days=df.groupby("shop")["day"].transform("nunique"))  # want: WL601
df.insert(1, "spread", df.groupby("shop")["sales"].transform("std"))  # want: WL601
counts = df["shop"].value_counts()  # because: WL601 "the rows are taken together"
df["counts"] = df["shop"].map(counts)  # want: WL601
means = df.groupby("shop")["sales"].mean()
df["means"] = df["shop"].map(means)  # want: WL601
df["long"] = (  # want[+1]: WL601
    df.groupby("shop")["sales"]
    .transform("mean")  # of each shop
)


def add_mean(sales: pd.DataFrame) -> pd.DataFrame:
    sales = sales[sales["sales"] > 0].copy()  # because: WL601 "the DataFrame is made here"
    sales["mean"] = sales.groupby("shop")["sales"].transform("mean")  # want: WL601
    return sales


add_mean(raw)
