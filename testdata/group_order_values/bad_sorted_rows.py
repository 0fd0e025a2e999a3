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
