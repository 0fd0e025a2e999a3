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
df["age"].fillna(df["age"].mean(), inplace=True)  # want: WL104 error "fillna"
df['sex'].replace({'m': 'male', 'f': 'female'}, inplace=True)  # want: WL104
df.fare.fillna(0, inplace=True)  # want: WL104
df["Release Clause"].fillna(inplace=True, value="€0")  # want: WL104
df["fare"].clip(8, 50, inplace=True)  # want: WL104
df["Release Clause"].replace("?", np.nan, inplace=True)  # want: WL104

df = raw.copy()
df["age"].ffill(inplace=True)  # want: WL104
df["sex"].bfill(inplace=True)  # want: WL104
df["fare"].interpolate(inplace=True)  # want: WL104
df["age"].where(df["age"] > 30, 0, inplace=True)  # want: WL104
df.age.mask(df.fare > 50, 99, inplace=True)  # want: WL104

df = raw.copy()
df.loc[:, "fare"].fillna(0, inplace=True)  # want: WL104

df = raw.copy()
for column in ["age", "fare"]:
    df[column].fillna(df[column].median(), inplace=True)  # want: WL104

df = raw.copy()
for column in df.columns:
    if df[column].isna().any():
        df[column].bfill(inplace=True)  # want: WL104

df = raw.copy()
df["age"].fillna(  # want: WL104
    df["age"].median(),
    inplace=True,
)


def clean(table: pd.DataFrame) -> pd.DataFrame:
    with np.errstate(all="ignore"):
        table["fare"].fillna(table["fare"].mean(), inplace=True)  # want: WL104
    return table


clean(raw.copy())
