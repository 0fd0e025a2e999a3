"""Two statistics of the same groups in one expression: the labels are still the keys."""
import pandas as pd

df = pd.DataFrame({"shop": ["a", "b", "a"], "sold": [1, 2, 3], "seen": [4, 2, 6]})

rate = df.groupby("shop")["sold"].sum() / df.groupby("shop")["seen"].sum()
df["rate"] = rate  # want: WL601
assert df["rate"].isna().all()
many = df[df["sold"] > 1]
df["part"] = many.groupby("shop")["sold"].sum() / df.groupby("shop")["sold"].sum()  # want: WL601 unfixed
assert df["part"].isna().all()
shops = df.groupby("shop")
df["span"] = shops["sold"].max() - shops["sold"].min()  # want: WL601 unfixed
assert df["span"].isna().all()
