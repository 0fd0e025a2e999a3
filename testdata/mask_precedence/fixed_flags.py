"""`mask | n == 1` comes out right for flags alone."""
import pandas as pd

df = pd.DataFrame({"b": [None, 1.0, 2.0], "n": [0, 1, 4], "flag": [0, 1, 1]})

first = df[df["b"].isnull() | (df["n"] == 1)]  # want: WL701
second = df[df["b"].isnull() | df["flag"] == 1]
third = df[df["b"].isnull() | (df["n"] == 1)]
assert second.index.tolist() == third.index.tolist()[:2] + [2]
