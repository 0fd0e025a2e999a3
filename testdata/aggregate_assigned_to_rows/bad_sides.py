"""The statistic stands on either side, and is called in words."""
import pandas as pd

df = pd.DataFrame({"shop": ["Rome", "Oslo", "Rome"], "sales": [10.0, 20.0, 30.0]})

left = df.groupby("shop")["sales"].mean() - df["sales"]  # want: WL601 "values of `shop` and"
assert left.isna().all() and len(left) == 5
half = df["sales"].div(other=df.groupby("shop")["sales"].sum())  # want: WL601 "values of `shop` and"
assert half.isna().all()
df.insert(1, "mean", value=df.groupby("shop")["sales"].mean())  # want: WL601
assert df["mean"].isna().all()
