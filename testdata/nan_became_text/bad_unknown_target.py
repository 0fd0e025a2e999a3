"""Without a target the note says which pandas it is about; one complaint a call is enough."""
import numpy as np
import pandas as pd

NEW = int(pd.__version__.split(".")[0]) >= 3

df = pd.DataFrame({"age": [22.5, np.nan, 35.0], "size": [1.5, np.nan, 2.0]})
df["age"] = df["age"].astype(str)  # because: WL405 "(before pandas 3.0)"
df["size"] = df["size"].astype(str)
gaps = df["age"].isna().sum()  # want: WL405 "tend the gaps before the cast"
assert gaps == (1 if NEW else 0)
kept = df.dropna(subset=["age", "size"])  # want: WL405
assert len(kept) == (2 if NEW else 3)
