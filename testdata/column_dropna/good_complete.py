"""Nothing is left out where nothing is missing, and what has a name of its own may be shorter."""
import pandas as pd

df = pd.DataFrame({"a": [1.0, None, 3.0], "n": [None, 5.0, 6.0]})
df["n"] = df["n"].fillna(0).dropna()
df["n"] = df["n"].fillna(0)
df["n"].dropna(inplace=True)
assert df["n"].tolist() == [0, 5, 6]
known = df["a"].copy()
known.dropna(inplace=True)
assert len(known) == 2
df.dropna(inplace=True)
assert len(df) == 2
