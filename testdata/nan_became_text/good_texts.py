# target: 2.2
"""Texts that were never missing, and questions that are about something else."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"n": [1, 5, 9], "flag": [True, False, True], "age": [22.5, np.nan, 35.0]})
df["n"] = df["n"].astype(str)
df["flag"] = df["flag"].astype(str)
assert df["n"].isna().sum() == 0 and df["flag"].isna().sum() == 0
df["kind"] = np.where(df["flag"] == "True", "old", "young")
df["score"] = np.where(df["age"] > 30, 1, np.nan)
df["part"] = np.clip(df["age"], 20, 30)
assert df["kind"].isna().sum() == 0 and df["score"].isna().sum() == 2 and df["part"].isna().sum() == 1

df["age"] = df["age"].astype(str)
single = df.drop_duplicates(subset="age")
marked = df[["kind"]].fillna("age")
whole = df.dropna()
filled = df.fillna(0)
