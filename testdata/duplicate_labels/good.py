"""Rows put together whose labels do not repeat, or that are not asked for by label."""
import pandas as pd

north = pd.DataFrame({"shop": ["a", "b"], "sales": [10, 900]})
south = pd.DataFrame({"shop": ["c", "d"], "sales": [30, 40]})
df = pd.concat([north, south], ignore_index=True)
df = df.drop(df[df["sales"] > 500].index)
df.loc[0, "sales"] = 0
assert df["sales"].tolist() == [0, 30, 40]

df = pd.concat([north, south]).reset_index(drop=True)
df.loc[0, "sales"] = 0
df["rank"] = pd.Series([1, 2, 3, 4])
df = pd.concat([north, south])
df.index = range(len(df))
df.loc[0, "sales"] = 0
df = pd.concat([north, south])
df = df[df["sales"] < 500]
df["rank"] = [1, 2, 3]
df = df.drop(columns="rank")
df = df.drop("shop", axis=1)
df.loc[df["sales"] > 20, "sales"] = 0
df.reset_index(drop=True, inplace=True)
df.loc[0, "sales"] = 7
assert df["sales"].tolist() == [7, 0, 0]

# Parts of one table, side by side, with keys of their own.
low = north[north["sales"] < 100]
high = north[north["sales"] >= 100]
df = pd.concat([high, low])
df.loc[0, "sales"] = 1
assert df["sales"].tolist() == [900, 1]
ends = pd.concat([north.head(1), north.tail(1)])
ends.loc[0, "sales"] = 5
assert ends["sales"].tolist() == [5, 900]
wide = pd.concat([north, south], axis=1)
wide.loc[0, "more"] = 1
keyed = pd.concat([north, south], keys=["n", "s"])
keyed.loc[("n", 0), "sales"] = 3
named = pd.concat([north.set_index("shop"), south.set_index("shop")])
named.loc["a", "sales"] = 2
assert named["sales"].tolist()[0] == 2

# Taken apart again, each part has its own labels.
both = pd.concat([north, south])
first = both[:2]
assert first.drop([0])["shop"].tolist() == ["b"]
assert first.loc[0, "shop"] == "a"
