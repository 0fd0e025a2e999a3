"""Groups are put below one another with the labels that they had."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"club": ["a", "b", "a"], "caps": [3, 1, 2]})
groups = []
for club, group in df.groupby("club"):
    groups.append(group)
by_club = pd.concat(groups)
by_club["n"] = pd.Series(np.arange(3))  # want: WL604
assert by_club["n"].tolist() == [0, 2, 1]
first = by_club.loc[:1]  # want: WL606
assert len(first) == 3

parts = []
for club in df["club"].unique():
    parts.append(df[df["club"] == club].sort_values("caps"))
ranked = pd.concat(parts)
for i in range(len(ranked)):
    ranked.loc[i, "rank"] = i  # want: WL607 unfixed
assert ranked["rank"].tolist() == [2, 0, 1]

counted = pd.concat(groups, ignore_index=True)
df["share"] = counted["caps"]  # want: WL604 "numbered anew"
assert df["share"].tolist() == [3, 2, 1]

rng = np.random.default_rng(0)
late = df[df["caps"] > 1].copy()
late["sign"] = pd.Series(np.sign(rng.normal(size=2)))  # want: WL604
assert late["sign"].isna().sum() == 1
