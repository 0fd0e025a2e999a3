"""Rows left out of one column and stored in another, or by a name that the fix cannot put in its place."""
import pandas as pd

df = pd.DataFrame({"a": [1.0, None, 3.0], "b": [None, 5.0, 6.0], "t": [" x", None, "y "]})
columns = ["a", "b"]

df["c"] = df["b"].dropna()  # want: WL401 error unfixed
df["d"] = df.b.dropna()  # want: WL401 error unfixed
df[["e"]] = df[["b"]].dropna()  # want: WL401 unfixed
for old, new in zip(columns, ["f", "g"]):
    df[new] = df[old].dropna()  # want: WL401 error unfixed
df["h"] = (df["b"].dropna())  # want: WL401 error unfixed
df["a"] = (df["a"].dropna())  # want: WL401 error unfixed
known = df["b"].dropna()
df["b"] = known  # want: WL401 error unfixed
df["a"] = df["a"].drop_duplicates(keep="last")  # want: WL401 error unfixed
df["t"] = df["t"].dropna().str.strip().astype(str)  # want: WL401 note unfixed
assert df["t"].isna().sum() == 1 and df["b"].isna().sum() == 1 and len(df) == 3


def shorten(frame: pd.DataFrame):
    frame.loc[:, "a"].dropna(inplace=True)  # want: WL401 unfixed
    frame["a"].drop_duplicates(keep="last", inplace=True)  # want: WL401 unfixed
    frame["b"].drop_duplicates(inplace=True)  # want: WL401


shorten(df)
assert len(df) == 3
