"""Gaps: found, filled, dropped, kept."""
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "age": [22.0, np.nan, 35.0, np.nan],
        "fare": [7.25, 71.3, np.nan, 8.05],
        "sex": ["m", None, "f", "m"],
        "born": pd.to_datetime(["2000-01-01", None, "1990-05-05", None]),
        "n": pd.array([1, None, 3, 4], dtype="Int64"),
    }
)

missing = df.isna().sum()
share = df.isna().mean().round(2)
with_gaps = missing[missing > 0].index.tolist()
assert with_gaps == list(df.columns) and share["age"] == 0.5

filled = df.copy()
filled["age"] = filled["age"].fillna(filled["age"].median())
filled["fare"] = filled["fare"].interpolate()
filled["sex"] = filled["sex"].fillna(filled["sex"].mode()[0])
filled["born"] = filled["born"].ffill()
filled = filled.fillna({"n": 0})
assert filled.isna().sum().sum() == 0

numeric = df.select_dtypes("number").columns
median = df[["age", "fare"]].median()
work = df.copy()
work[["age", "fare"]] = work[["age", "fare"]].fillna(median)
work.loc[work["sex"].isna(), "sex"] = "unknown"
work.dropna(subset=["born"], inplace=True)
assert len(work) == 2 and len(numeric) == 3

complete = df.dropna()
mostly = df.dropna(thresh=3)
known = df[df["age"].notna() & df["sex"].notna()]
either = df[df["age"].isna() | df["fare"].isna()]
assert len(complete) == 1 and len(known) == 2 and len(either) == 3 and len(mostly) == 3

df["age_missing"] = df["age"].isna()
df["age"] = df["age"].mask(df["age"] > 34)
df["fare"] = df["fare"].where(df["fare"].notna(), 0)
df["first"] = df[["age", "fare"]].bfill(axis=1).iloc[:, 0]
marks = df["sex"].fillna("unknown")
assert marks.tolist() == ["m", "unknown", "f", "m"]


def describe_gap(value):
    if pd.isna(value):
        return "gap"
    return "value"


kinds = df["age"].map(describe_gap)
days = df["born"].apply(lambda day: None if day is pd.NaT else day.year)
assert kinds.tolist() == ["value", "gap", "gap", "gap"] and days.isna().sum() == 2
clean = df["age"].dropna()
mean = clean.mean() if len(clean) else np.nan
df["deviation"] = df["age"] - mean
assert np.isnan(df["deviation"]).sum() == 3
