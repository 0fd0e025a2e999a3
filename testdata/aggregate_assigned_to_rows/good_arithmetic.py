"""Arithmetic whose sides have the same labels."""
import pandas as pd

df = pd.DataFrame({"shop": [2, 0, 2, 5, 0], "sales": [10.0, 20.0, 30.0, 40.0, 50.0]})

df["above"] = df["sales"] - df.groupby("shop")["sales"].transform("mean")
df["share"] = df["sales"] / df["shop"].map(df.groupby("shop")["sales"].sum())
assert df.notna().all(axis=None)

spread = df.groupby("shop")["sales"].max() - df.groupby("shop")["sales"].min()
by_count = df.groupby("shop")["sales"].sum() / df["shop"].value_counts()
assert spread.notna().all() and by_count.notna().all()

# The labels are the shops, so each row meets its own.
labelled = df.set_index("shop")
rest = labelled["sales"] - labelled.groupby("shop")["sales"].mean()
assert rest.notna().all()

total = df["sales"] / df["sales"].sum()
assert abs(total.sum() - 1) < 1e-9
