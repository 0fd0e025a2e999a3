"""Columns without gaps, and gaps that are decided first."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"age": [22.5, None, 35.0], "fare": [7.25, 8.05, 9.0]})

df["cheap"] = np.where(df["fare"] > 8, "dear", "cheap")
df["other"] = np.where(df["age"] > 30, df["fare"], df["age"])
df["known"] = np.where(df["age"].isna(), "unknown", "known")
df["age"] = df["age"].fillna(df["age"].median())
df["group"] = np.where(df["age"] > 30, "old", "young")
assert df["group"].tolist() == ["young", "young", "old"]
