"""The asserts show NaN, or values of other rows. None of these has a fix."""
from io import StringIO

import pandas as pd

df = pd.read_csv(StringIO("shop,day,sales\nRome,1,10\nOslo,1,20\nRome,2,30\nBonn,2,40\n"))

df["mean"] = df.groupby("shop").agg({"sales": "mean"})  # want: WL601 unfixed
assert df["mean"].isna().all()
df["busy"] = df[df["sales"] > 15].groupby("shop")["sales"].mean()  # want: WL601 unfixed
assert df["busy"].isna().all()
df[["a", "b"]] = df.groupby("shop").agg({"sales": "mean", "day": "max"})  # want: WL601 unfixed
assert df[["a", "b"]].isna().all().all()
df["share"] = df["shop"].value_counts(normalize=True)  # want: WL601 unfixed
assert df["share"].isna().all()

# Numbers meet numbers, and mean something else.
df["by_day"] = df.groupby("day")["sales"].sum()  # want: WL601 "day"
assert df.loc[1, "by_day"] == 30 and df.loc[2, "by_day"] == 70  # of the days 1 and 2
assert df["by_day"].isna().sum() == 2

# Other labels than the key, but labels.
dated = df.set_index("day")
dated["mean"] = dated.groupby("shop")["sales"].mean()  # want: WL601
assert dated["mean"].isna().all()
# because[+1]: WL601 "the Series is made here", WL601 "makes the Series here"
again = df.groupby(["shop", "day"])["sales"].sum().reset_index()
again["total"] = again.groupby("shop")["sales"].sum()  # want: WL601
assert again["total"].isna().all()
sorted_sales = df.sort_values("sales").head(3)
sorted_sales["mean"] = df.groupby("shop")["sales"].mean()  # want: WL601 unfixed
assert sorted_sales["mean"].isna().all()
joined = df.merge(pd.DataFrame({"shop": ["Rome", "Oslo"], "country": ["IT", "NO"]}), on="shop")
joined["n"] = joined["country"].value_counts()  # want: WL601
assert joined["n"].isna().all()
parsed = df.assign(half=df["day"].astype(str) + "H")
parsed["n"] = parsed.groupby(parsed["half"].str.lower())["sales"].sum()  # want: WL601
assert parsed["n"].isna().all()
