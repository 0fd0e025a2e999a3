"""Selections of columns with a method that keeps the rows: the fix assigns them back."""
import numpy as np
import pandas as pd

# because[+1]: WL103 "makes the DataFrame here"
raw = pd.DataFrame(
    {
        "age": [22.0, np.nan, 35.0, np.nan],
        "fare": [7.25, 71.3, np.nan, 8.05],
        "sex": ["m", "f", None, "m"],
        "port": ["S", "C", "S", None],
    }
)

df = raw.copy()
df[["age", "fare"]].fillna(0, inplace=True)  # want: WL103 error "fillna"

df = raw.copy()
df[['age', 'fare']].ffill(inplace=True)  # want: WL103

df = raw.copy()
df[["sex", "port"]].fillna(inplace=True, value="?")  # want: WL103

df = raw.copy()
numeric = ["age", "fare"]
df[numeric].interpolate(inplace=True)  # want: WL103

df = raw.copy()
df[["sex"]].replace({"m": "male", "f": "female"}, inplace=True)  # want: WL103

df = raw.copy()
df[["age", "fare"]].clip(lower=8, upper=60, inplace=True)  # want: WL103

df = raw.copy()
df[numeric].bfill(inplace=True)  # want: WL103

df = raw.copy()
df[["age", "fare"]].fillna(  # want: WL103
    df[["age", "fare"]].mean(),
    inplace=True,
)


def fill(frame: pd.DataFrame, columns: list) -> pd.DataFrame:
    for column in columns:
        if frame[column].isna().any():
            frame[[column]].fillna(0, inplace=True)  # want: WL103
    return frame


fill(raw.copy(), ["age", "fare"])

passengers = raw.copy()
table = passengers
table[["age"]].fillna(30, inplace=True)  # want: WL103
