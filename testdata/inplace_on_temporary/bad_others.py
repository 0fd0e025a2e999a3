# target: 3.0
# proof: none (what other rules speak of)
"""All but the last belong to other rules."""
import pandas as pd

df = pd.read_csv("a.csv")
df["a"].fillna(0, inplace=True)  # want: WL104
df["a"].dropna(inplace=True)  # want: WL401
df["a"].drop_duplicates(inplace=True)  # want: WL401
df["a"].sort_values(inplace=True)  # want: WL104
df[["a", "b"]].fillna(0)  # want: WL101
kept = df[["a", "b"]].dropna(inplace=True)  # want: WL102
df[["a", "b"]].fillna(0, inplace=True)  # want: WL103
