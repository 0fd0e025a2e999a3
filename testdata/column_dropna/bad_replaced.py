"""Gaps that a replacement makes."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"chrom": ["1", "X", "2"], "arm": ["p", "?", "q"]})
df["chrom"] = df["chrom"].replace("X", np.nan).dropna()  # want: WL401 unfixed
df["arm"] = df["arm"].replace({"?": None, "p": "P"}).dropna()  # want: WL401 unfixed
assert df.isna().sum().tolist() == [1, 1]
