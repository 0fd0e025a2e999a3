# target: 2.2
"""Gaps that are tended before the cast, casts that keep them, and columns without any."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"age": [22.5, np.nan, 35.0], "n": [1, 2, 3], "city": ["Rome", None, "Oslo"]})

df["filled"] = df["age"].fillna(0).astype(str)
assert df["filled"].isna().sum() == 0
df["kept"] = df["age"].astype("string")
assert df["kept"].isna().sum() == 1
df["kept"] = df["kept"].fillna("unknown")
df["n"] = df["n"].astype(str)
assert df["n"].notna().all()
df["back"] = df["age"].astype(str).replace("nan", np.nan)
assert df["back"].isna().sum() == 1
df["back"] = df["back"].fillna("?")

df["size"] = np.where(df["age"] > 30, "big", None)
assert df["size"].isna().sum() == 2
df["number"] = np.where(df["age"] > 30, 1, np.nan)
assert df["number"].isna().sum() == 2
df["label"] = np.where(df["age"] > 30, df["city"], np.nan)
assert df["label"].isna().sum() == 2
