"""Everything is in one of the bins, or nobody knows the edges."""
import pandas as pd

df = pd.read_csv("edges.csv")
top = int(df["size"].max())
assert pd.cut(df["size"], [0, 5, 10], include_lowest=True).notna().all()
assert pd.cut(df["size"], [-1, 5, 10]).notna().all()
assert pd.cut(df["size"], [0, 5, 11], right=False).notna().all()
assert pd.cut(df["size"], 3).notna().all()
assert pd.cut(df["size"], [-1, 3, top]).notna().all()
assert pd.qcut(df["size"], [0, 0.5, 1]).notna().all()


def group(frame: pd.DataFrame, edges, lowest):
    return pd.cut(frame["size"], edges), pd.cut(frame["size"], [0, 5, 10], include_lowest=lowest)


assert group(df, [-1, 10], True)[1].notna().all()
