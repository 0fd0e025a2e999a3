"""Columns and tables compared with a missing value: the fix asks for it by name."""
import math

import numpy as np
import pandas as pd
from numpy import nan

# because[+1]: WL402 "makes the DataFrame here"
raw = pd.DataFrame(
    {
        "name": ["Ana", "Bo", None, "Di"],
        "age": [22.0, np.nan, 35.0, np.nan],
        "fare": [7.25, 71.3, np.nan, 8.05],
        "day": pd.to_datetime(["2020-01-01", None, "2020-01-03", None]),
    }
)

df = raw.copy()
missing = df["age"].isna()  # want: WL402 "is never"
present = df['age'].notna()  # want: WL402 "is always"
count = (df.age.isna()).sum()  # want: WL402
known = df[df["fare"].notna()]  # want: WL402
df.loc[df["age"].isna(), "age"] = 30  # want: WL402
df["fare"] = np.where(df["fare"].isna(), 0, df["fare"])  # want: WL402
either = (df["age"].isna()) | (df["fare"].isna())  # want: WL402, WL402
turned = df["age"].isna()  # want: WL402
unnamed = df[df["name"].isna()]  # want: WL402
named = df[df["name"].notna()]  # want: WL402
dated = df[df["day"].notna()]  # want: WL402
undated = df[df.day.isna()]  # want: WL402
na = (df["name"].isna())  # want: WL402
gaps = (df.isna()).sum().sum()  # want: WL402
same = df["age"].isna()  # want: WL402
pure = df["fare"].isna()  # want: WL402
number = df["fare"].isna()  # want: WL402
equal = df["age"].isna()  # want: WL402 "never true"
other = df[df["name"].notna()]  # want: WL402 "always true"
cells = df.isna().sum()  # want: WL402
stripped = df["name"].str.strip().isna()  # want: WL402
chosen = df.drop(df[df["age"].isna()].index)  # want: WL402

ages = df["age"]  # because: WL402 "the Series is made here"
total = (ages.notna()).sum()  # want: WL402
for column in ["age", "fare"]:
    share = (df[column].isna()).mean()  # want: WL402


def complete(frame: pd.DataFrame, column: str) -> pd.DataFrame:
    if (frame["age"].isna()).any():  # want: WL402
        frame = frame[frame["age"].notna()]  # want: WL402
    return frame


def fill(ages: pd.Series) -> pd.Series:
    ages = ages.copy()  # because: WL402 "makes the Series here"
    ages[ages.isna()] = 0  # want: WL402
    return ages


complete(raw, "age")
fill(raw["age"])

ages = pd.DataFrame({"age": [30.0, None]})["age"].apply(lambda age: 0 if age == None else age)  # want: WL402 unfixed
assert ages.isna().sum() == 1
