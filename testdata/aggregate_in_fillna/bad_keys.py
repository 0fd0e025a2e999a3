"""A column by its key, and a table that is filled from one column of it."""
import pandas as pd

df = pd.DataFrame({"shop": ["Rome", "Oslo", "Rome"], "sales": [10.0, None, None]})

filled = df["sales"].fillna(df.groupby("shop")["sales"].mean())  # want: WL602 "values of `shop` and"
assert filled.isna().sum() == 2
filled = df.fillna(df.groupby("shop")["sales"].mean())  # want: WL602 unfixed
assert filled["sales"].isna().sum() == 2
