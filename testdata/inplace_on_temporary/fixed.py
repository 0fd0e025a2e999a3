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
df[["age", "fare"]] = df[["age", "fare"]].fillna(0)  # want: WL103 error "fillna"

df = raw.copy()
df[['age', 'fare']] = df[['age', 'fare']].ffill()  # want: WL103

df = raw.copy()
df[["sex", "port"]] = df[["sex", "port"]].fillna(value="?")  # want: WL103

df = raw.copy()
numeric = ["age", "fare"]
df[numeric] = df[numeric].interpolate()  # want: WL103

df = raw.copy()
df[["sex"]] = df[["sex"]].replace({"m": "male", "f": "female"})  # want: WL103

df = raw.copy()
df[["age", "fare"]] = df[["age", "fare"]].clip(lower=8, upper=60)  # want: WL103

df = raw.copy()
df[numeric] = df[numeric].bfill()  # want: WL103

df = raw.copy()
df[["age", "fare"]] = df[["age", "fare"]].fillna(  # want: WL103
    df[["age", "fare"]].mean(),
)


def fill(frame: pd.DataFrame, columns: list) -> pd.DataFrame:
    for column in columns:
        if frame[column].isna().any():
            frame[[column]] = frame[[column]].fillna(0)  # want: WL103
    return frame


fill(raw.copy(), ["age", "fare"])

passengers = raw.copy()
table = passengers
table[["age"]] = table[["age"]].fillna(30)  # want: WL103
