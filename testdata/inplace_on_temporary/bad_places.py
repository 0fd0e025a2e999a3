# target: 3.0
"""Selections that cannot be written a second time, or of what no name holds: no fix."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"a": [1.0, np.nan], "b": [np.nan, 2.0]})


def tables():
    return df


tables().copy()[["a", "b"]].fillna(0, inplace=True)  # want: WL103 unfixed
df[df["a"] > 0][["a", "b"]].fillna(0, inplace=True)  # want: WL103 unfixed
df[[  # want: WL103 unfixed
    "a", "b"]].fillna(0, inplace=True)
df[["a", "b"]].fillna(0, inplace=True  # want: WL103
                      )
df.copy().head(1).fillna(0, inplace=True)  # want: WL103 unfixed "gone after this line"
df[["a", "b"]].dropna(inplace=True)  # want: WL103 unfixed
assert df.isna().sum().sum() == 2
