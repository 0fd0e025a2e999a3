"""One value for each row, in the order of a sorted table, put into the table that is not."""
import pandas as pd

df = pd.DataFrame({"shop": ["Rome", "Oslo", "Rome"], "day": [3, 1, 2], "sales": [10.0, 20.0, 30.0]})

df["sum"] = df.sort_values("day").groupby("shop")["sales"].cumsum().values  # want: WL605 "leave the labels on"
assert df["sum"].tolist() == [20, 30, 40]
ordered = df.sort_values(["shop", "day"])
before = ordered.groupby("shop")["sales"].shift(1)
df["before"] = before.to_numpy()  # want: WL605
df = df.assign(rank=lambda d: d.sort_values("day").groupby("shop").cumcount().values)  # want: WL605
ordered["later"] = df.groupby("shop")["sales"].shift(-1).values  # want: WL605
assert df["before"].isna().tolist() == [True, True, False]

# Group by group is the order here, but the labels are those of the rows from before.
by_shop = df[["shop", "sales"]].sort_values("shop")
# want[+1]: WL605 "group by group"
by_shop["mean"] = by_shop.groupby("shop")["sales"].rolling(2).mean().reset_index(drop=True)
assert by_shop["mean"].isna().tolist() == [True, True, False] and by_shop.loc[2, "mean"] == 20

# A column that was made in the sorted table.
sorted_days = df.sort_values("day")
sorted_days["number"] = range(3)
df["number"] = sorted_days["number"].values  # want: WL605 "leave the labels on"
assert df["number"].tolist() == [0, 1, 2]
