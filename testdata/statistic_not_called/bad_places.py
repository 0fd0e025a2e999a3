"""Wherever a value is to stand: the last of np.where, cells by label, and statistics of libraries."""
import statistics

import numpy as np
import pandas as pd

df = pd.DataFrame({"age": [22.0, np.nan, 35.0], "name": ["Ana", None, "Cy"]})
ages = np.where(df["age"].notna(), df["age"], df["age"].mean)  # want: WL404
assert callable(ages[1])
cells = pd.DataFrame({"age": [22.0, np.nan]}, dtype=object)
cells.loc[cells["age"].isna(), "age"] = cells["age"].median  # want: WL404
assert callable(cells.loc[1, "age"])
kept = pd.DataFrame({"age": [22.0, np.nan]})
kept["again"] = kept["age"].dropna  # want: WL404 unfixed "not called"
assert callable(kept["again"].iloc[0])
named = df["name"].fillna(statistics.mean)  # want: WL404 "functions are not called"
mean = df["name"].fillna(np.nanmean)  # want: WL404
average = df["name"].fillna(np.average)  # want: WL404
assert callable(named[1]) and callable(mean[1]) and callable(average[1])
