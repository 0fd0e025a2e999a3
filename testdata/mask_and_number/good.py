"""Masks with masks, numbers with numbers, and flags."""
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {"club": ["A", "B", "A"], "age": [20, 31, 33], "is_new": [True, False, True], "flag": [0, 1, 1], "bits": [1, 6, 4]}
)

both = df[df["club"].isin(["A"]) & (df["age"] > 30)]
new = df[(df["club"] == "A") & df["is_new"]]
flagged = df[(df["club"] == "A") & df["flag"]]
asked = df[(df["club"] == "A") & df["age"].astype(bool)]
third = df[(df["bits"] & 4) > 0]
shifted = df["bits"] | df["age"]
odd = df["age"] & 1
numbers = df["bits"] & df["age"]
missing = df[df["age"].isna() | df["club"].isna()]
unknown = df["is_new"] & ~df["club"].str.contains("B")
assert both["age"].tolist() == [33] and len(new) == 2 and len(flagged) == 1 and len(third) == 2

values = np.array([1, 2, 3]) & 1
colour = 0xFF & 255 == 255


def wanted(frame: pd.DataFrame) -> pd.DataFrame:
    return frame[frame["club"].isin(["A"]) & frame["ready"]]


loaded = pd.read_csv("players.csv") if len(df) > 9 else df.assign(ready=True)
wanted(loaded)
picked = loaded[loaded["club"].notna() & loaded["ready"]]
zero_or_one = loaded[(loaded["flag"] == 1) & loaded["flag"]]
