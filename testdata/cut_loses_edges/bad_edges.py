"""Two edges, edges above and below, and the highest one where the right side is open."""
import pandas as pd

df = pd.read_csv("edges.csv")
assert pd.cut(df["size"], [0, 10]).isna().sum() == 1  # want: WL408
assert pd.cut(df["size"], [5, 10], include_lowest=True).isna().sum() == 1  # want: WL408
assert pd.cut(df["size"], [-1, 5]).isna().sum() == 1  # want: WL408
assert pd.cut(df["size"], [0, 5, 10], right=False).isna().sum() == 1  # want: WL408
