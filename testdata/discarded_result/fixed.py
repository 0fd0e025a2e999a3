"""Every statement marked here has a fix: its receiver is a name or a column."""
import warnings

import numpy as np
import pandas as pd
from pandas import DataFrame, Series, to_datetime

# because[+1]: WL101 "makes the DataFrame here"
raw = pd.DataFrame(
    {
        "Player": [" Ana ", "Bo", None, "Cy"],
        "Weight": ["159", "183", "150", "170"],
        "Wage": ["€565K", "€405K", "€290K", "€260K"],
        "Joined": ["2004-07-01", "2018-07-10", "2017-08-03", "2011-07-01"],
        "Rating": [4.5, np.nan, 3.0, 3.0],
        "Foot": ["Left", "Right", "Right", "Left"],
    }
)

# Columns, in both spellings.
df = raw.copy()
df["Weight"] = df["Weight"].astype(int)  # want: WL101 error "astype"
df['Rating'] = df['Rating'].fillna(df['Rating'].mean())  # want: WL101
df.Foot = df.Foot.replace({"Left": "L", "Right": "R"})  # want: WL101
df["Player"] = df["Player"].str.strip()  # want: WL101
df["Wage"] = df["Wage"].str.replace("€", "", regex=False).str.replace("K", "", regex=False)  # want: WL101
df["Joined"] = pd.to_datetime(df["Joined"])  # want: WL101 "to_datetime"

df = raw.copy()
df["Rating"] = df["Rating"].clip(lower=0, upper=4)  # want: WL101
df["Foot"] = df["Foot"].map({"Left": 0, "Right": 1})  # want: WL101
df["Weight"] = df["Weight"].apply(lambda w: float(w) / 2.2)  # want: WL101
df.Joined = to_datetime(df.Joined, format="%Y-%m-%d")  # want: WL101

df = raw.copy()
df["Weight"] = pd.to_numeric(df["Weight"], errors="coerce")  # want: WL101
df["Rating"] = df["Rating"].apply(np.sqrt)  # want: WL101
df["Foot"] = df["Foot"].astype("category")  # want: WL101

# Frames.
df = raw.copy()
df = df.dropna()  # want: WL101 "dropna"

df = raw.copy()
df = df.drop("Foot", axis=1)  # want: WL101

df = raw.copy()
df = df.drop_duplicates(subset=["Rating"], keep="last")  # want: WL101

df = raw.copy()
df = df.rename(columns={"Foot": "preferred_foot"})  # want: WL101

df = raw.copy()
df = df.set_index("Joined")  # want: WL101

df = raw.copy()
df = df.fillna({"Player": "unknown"})  # want: WL101

df = raw[raw["Rating"] >= 3]  # because: WL101 "the DataFrame is made here"
df = df.reset_index(drop=True)  # want: WL101

df = DataFrame({"a": [1, 2], "b": [3, 4]})
df = df.assign(total=df["a"] + df["b"])  # want: WL101

scores = Series([1.0, None, 3.0], name="score")  # because: WL101 "makes the Series here"
scores = scores.fillna(0)  # want: WL101

clubs = pd.DataFrame({"Player": ["Bo"], "Club": ["X"]})
joined = raw.merge(clubs, on="Player", how="left")
joined = joined.fillna({"Club": "none"})  # want: WL101

counts = raw.groupby("Foot").agg({"Rating": "mean"})
counts = counts.rename(columns={"Rating": "mean_rating"})  # want: WL101

# Two names for one frame.
df = raw.copy()
players = df
players = players.replace("Left", "L")  # want: WL101

# Over several lines: the statement starts where its first character stands.
df = raw.copy()
df["Player"] = df["Player"].str.strip().str.lower(  # want: WL101
).str.title()

df = raw.copy()
df = df.drop(  # want: WL101
    columns=[
        "Foot",
        "Wage",
    ],
)

df = raw.copy()
# want[+1]: WL101
df = (
    df.dropna(subset=["Rating"])
    .reset_index(drop=True)
    .rename(columns={"Rating": "rating"})
)

df = raw.copy()
# want[+1]: WL101
df["Wage"] = df["Wage"] \
    .str.replace("€", "", regex=False) \
    .str.replace("K", "", regex=False)

for column in ["Weight", "Rating"]:
    df[column] = df[column].astype(float)  # want: WL101


def clean(frame: pd.DataFrame) -> pd.DataFrame:
    frame.columns = [name.lower() for name in frame.columns]
    if frame["rating"].isna().any():
        frame = frame.dropna(subset=["rating"])  # want: WL101
    else:
        frame["rating"] = frame["rating"].astype(int)
    return frame


def shout(values: pd.Series) -> pd.Series:
    values = values.str.upper()  # want: WL101
    return values


def load(years):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        table = pd.DataFrame({"year": years, "n": [str(y) for y in years]})
    while table["year"].max() > 2020:
        table = table[table["year"] < table["year"].max()]
        table = table.reset_index(drop=True)  # want: WL101
    return table


clean(raw.copy())
shout(raw["Foot"])
load([2019, 2020, 2021])
