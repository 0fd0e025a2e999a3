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
missing = df["age"] == np.nan  # want: WL402 "is never"
present = df['age'] != np.nan  # want: WL402 "is always"
count = (df.age == np.nan).sum()  # want: WL402
known = df[df["fare"] != np.nan]  # want: WL402
df.loc[df["age"] == np.nan, "age"] = 30  # want: WL402
df["fare"] = np.where(df["fare"] == np.nan, 0, df["fare"])  # want: WL402
either = (df["age"] == nan) | (df["fare"] == nan)  # want: WL402, WL402
turned = np.nan == df["age"]  # want: WL402
unnamed = df[df["name"] == None]  # want: WL402
named = df[df["name"] != None]  # want: WL402
dated = df[df["day"] != pd.NaT]  # want: WL402
undated = df[pd.NaT == df.day]  # want: WL402
na = (df["name"] == pd.NA)  # want: WL402
gaps = (df == np.nan).sum().sum()  # want: WL402
same = df["age"] is np.nan  # want: WL402
pure = df["fare"] == math.nan  # want: WL402
number = df["fare"] == float("nan")  # want: WL402
equal = df["age"].eq(np.nan)  # want: WL402 "never true"
other = df[df["name"].ne(None)]  # want: WL402 "always true"
cells = df.eq(np.nan).sum()  # want: WL402
stripped = df["name"].str.strip() == np.nan  # want: WL402
chosen = df.drop(df[df["age"] == np.nan].index)  # want: WL402

ages = df["age"]  # because: WL402 "the Series is made here"
total = (ages != np.nan).sum()  # want: WL402
for column in ["age", "fare"]:
    share = (df[column] == np.nan).mean()  # want: WL402


def complete(frame: pd.DataFrame, column: str) -> pd.DataFrame:
    if (frame["age"] == np.nan).any():  # want: WL402
        frame = frame[frame["age"] != np.nan]  # want: WL402
    return frame


def fill(ages: pd.Series) -> pd.Series:
    ages = ages.copy()  # because: WL402 "makes the Series here"
    ages[ages == np.nan] = 0  # want: WL402
    return ages


complete(raw, "age")
fill(raw["age"])

ages = pd.DataFrame({"age": [30.0, None]})["age"].apply(lambda age: 0 if age == None else age)  # want: WL402 unfixed
assert ages.isna().sum() == 1
