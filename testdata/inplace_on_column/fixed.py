# target: 3.0
"""Columns changed in place: under Copy-on-Write the table does not see it."""
import numpy as np
import pandas as pd

# because[+1]: WL104 "makes the DataFrame here"
raw = pd.DataFrame(
    {
        "age": [22.0, np.nan, 35.0, np.nan],
        "fare": [7.25, 71.3, np.nan, 8.05],
        "sex": ["m", "f", None, "m"],
        "Release Clause": ["€1.1K", "?", "€226.5M", None],
    }
)

df = raw.copy()
df["age"] = df["age"].fillna(df["age"].mean())  # want: WL104 error "fillna"
df['sex'] = df['sex'].replace({'m': 'male', 'f': 'female'})  # want: WL104
df.fare = df.fare.fillna(0)  # want: WL104
df["Release Clause"] = df["Release Clause"].fillna(value="€0")  # want: WL104
df["fare"] = df["fare"].clip(8, 50)  # want: WL104
df["Release Clause"] = df["Release Clause"].replace("?", np.nan)  # want: WL104

df = raw.copy()
df["age"] = df["age"].ffill()  # want: WL104
df["sex"] = df["sex"].bfill()  # want: WL104
df["fare"] = df["fare"].interpolate()  # want: WL104
df["age"] = df["age"].where(df["age"] > 30, 0)  # want: WL104
df.age = df.age.mask(df.fare > 50, 99)  # want: WL104

df = raw.copy()
df.loc[:, "fare"] = df.loc[:, "fare"].fillna(0)  # want: WL104

df = raw.copy()
for column in ["age", "fare"]:
    df[column] = df[column].fillna(df[column].median())  # want: WL104

df = raw.copy()
for column in df.columns:
    if df[column].isna().any():
        df[column] = df[column].bfill()  # want: WL104

df = raw.copy()
df["age"] = df["age"].fillna(  # want: WL104
    df["age"].median(),
)


def clean(table: pd.DataFrame) -> pd.DataFrame:
    with np.errstate(all="ignore"):
        table["fare"] = table["fare"].fillna(table["fare"].mean())  # want: WL104
    return table


clean(raw.copy())
