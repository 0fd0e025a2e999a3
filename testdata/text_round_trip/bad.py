"""To text and straight back: the fix leaves the first cast out."""
import numpy as np
import pandas as pd

# because[+1]: WL503 "makes the DataFrame here"
raw = pd.DataFrame(
    {
        "Release Clause": ["226.5", "1.1", np.nan],
        "Weight": ["159", "183", "150"],
        "Height": [5.7, 6.2, 5.9],
        "Goals": [3, 0, 11],
    }
)

df = raw.copy()
df["Release Clause"] = df["Release Clause"].astype(str).astype(float)  # want: WL503 "just before a cast to a number does nothing: the values are text"
df["Weight"] = df["Weight"].astype(str).astype(int)  # want: WL503
df["Height"] = df.Height.astype("str").astype("float64")  # want: WL503 "just before a cast to a number does nothing: the values are numbers"
df['Goals'] = df['Goals'].astype(str).astype('int')  # want: WL503
total = df["Goals"].astype(str).astype(np.int64).sum()  # want: WL503

df = raw.copy()
df["Release Clause"] = pd.Series(df["Release Clause"].astype(str).astype(float), name="clause")  # want: WL503
df[["Weight", "Goals"]] = df[["Weight", "Goals"]].astype(str).astype(float)  # want: WL503 "just before a cast to a number does nothing: numbers"
df["Bmi"] = df["Weight"].astype(str).astype(float) / df["Height"] ** 2  # want: WL503
whole = df["Goals"].astype(str).astype(float).astype(int)  # want: WL503

df = raw.copy()
numbers = df[["Height", "Goals"]].astype(str).astype(float)  # want: WL503
for column in ["Weight", "Goals"]:
    df[column] = df[column].astype(str).astype(int)  # want: WL503
df["Weight"] = df["Weight"].astype(str).astype(  # want: WL503
    float,
)


def clean(frame: pd.DataFrame) -> pd.DataFrame:
    if "Weight" in frame.columns:
        frame["Weight"] = frame["Weight"].astype(str).astype(float)  # want: WL503
    return frame.assign(Goals=frame["Goals"].astype(str).astype(int))  # want: WL503


def number(values: pd.Series) -> pd.Series:
    return values.astype(str).astype(float)  # want: WL503


clean(raw.copy())
number(raw["Weight"])  # because: WL503 "the Series is made here"
