"""The asserts show what is still missing, or filled with what is another's. None of these has a fix."""
from io import StringIO

import pandas as pd

df = pd.read_csv(StringIO("shop,day,sales,items\nRome,1,10,1\nOslo,1,,2\nRome,2,,3\nBonn,2,40,\nOslo,3,50,5\n"))

assert df["sales"].fillna(df.dropna().groupby("shop")["sales"].mean()).isna().sum() == 2  # want: WL602 unfixed
assert df.fillna(df.groupby("shop").mean()).isna().sum().sum() == 3  # want: WL602 unfixed
assert df.fillna(df.groupby("shop")["sales"].mean()).isna().sum().sum() == 3  # want: WL602 unfixed
assert df["sales"].fillna(df["shop"].value_counts(normalize=True)).isna().sum() == 2  # want: WL602 unfixed "map"

# Numbers meet numbers: the row 1 gets the items of day 1, the row 2 those of day 2.
by_day = df["sales"].fillna(df.groupby("day")["items"].sum())  # want: WL602 "day"
assert by_day.tolist()[:3] == [10, 3, 3]

largest = df.sort_values("items").head(3)
filled = largest["sales"].fillna(df.groupby("shop")["sales"].mean())  # want: WL602 unfixed
assert filled.isna().sum() == 2
filled = df["sales"].fillna(df.groupby("shop").agg({"sales": "mean"})["sales"])  # want: WL602 unfixed
assert filled.isna().sum() == 2
