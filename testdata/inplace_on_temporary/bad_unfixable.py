"""Changed in place, and gone at the end of the line."""
from io import StringIO

import numpy as np
import pandas as pd
from pandas import DataFrame, read_csv

df = pd.DataFrame(
    {
        "age": [22.0, np.nan, 35.0, np.nan],
        "fare": [7.25, 71.3, np.nan, 8.05],
        "sex": ["m", "f", "f", "m"],
        "port": [" S", "C ", "S", None],
    }
)
before = df.copy()
young = df["age"] < 30

# Some rows.
df[df["age"] > 20].fillna({"fare": 0}, inplace=True)  # want: WL103 unfixed
df[young].drop(columns=["port"], inplace=True)  # want: WL103 unfixed
df.loc[df["sex"] == "m", "age"].fillna(30, inplace=True)  # want: WL103 unfixed "fillna"
df.loc[young].replace("m", "male", inplace=True)  # want: WL103 unfixed
df[df.sex == "f"]["age"].fillna(30, inplace=True)  # want: WL103 unfixed
df[df["age"].isna()].age.fillna(30, inplace=True)  # want: WL103 unfixed
df.loc[[0, 2]].fillna({"fare": 1}, inplace=True)  # want: WL103 unfixed
df.iloc[[1, 3]].fillna({"fare": 0}, inplace=True)  # want: WL103 unfixed
df.query("age > 20").sort_values("age", inplace=True)  # want: WL103 unfixed

# Some columns, and a method that changes the shape.
df[["age", "fare"]].dropna(inplace=True)  # want: WL103 unfixed "dropna"
df[["sex", "port"]].drop_duplicates(inplace=True)  # want: WL103 unfixed
df[["age", "fare"]].rename(columns={"age": "years"}, inplace=True)  # want: WL103 unfixed
df.loc[:, ["age", "fare"]].dropna(inplace=True)  # want: WL103 unfixed
df.select_dtypes("number").fillna(0, inplace=True)  # want: WL103 unfixed
df[df.columns[:2]].fillna(0, inplace=True)  # want: WL103

# The result of a call.
df.copy().dropna(inplace=True)  # want: WL103 unfixed
df.reset_index().rename(columns={"index": "id"}, inplace=True)  # want: WL103 unfixed
df.drop(columns=["port"]).fillna(0, inplace=True)  # want: WL103 unfixed
df["port"].str.strip().fillna("?", inplace=True)  # want: WL103 error unfixed "changes an"
df.sort_values("age").reset_index(drop=True, inplace=True)  # want: WL103 unfixed
df.groupby("sex")[["age", "fare"]].mean().rename(columns={"age": "mean_age"}, inplace=True)  # want: WL103 unfixed
df.pivot_table(index="sex", columns="port", values="fare").fillna(0, inplace=True)  # want: WL103 unfixed
pd.concat([df, df]).drop_duplicates(inplace=True)  # want: WL103 unfixed
pd.get_dummies(df, columns=["sex"]).drop(columns=["port"], inplace=True)  # want: WL103 unfixed
df.merge(df[["sex"]].drop_duplicates(), on="sex").sort_values("fare", inplace=True)  # want: WL103 unfixed
read_csv(StringIO("a,b\n1,\n")).fillna(0, inplace=True)  # want: WL103 unfixed
DataFrame({"a": [1, None]}).dropna(inplace=True)  # want: WL103 unfixed

# A slice was a view before 3.0, but methods that change the shape never went through it.
df.head(3).drop(columns=["fare"], inplace=True)  # want: WL103 unfixed
df.iloc[1:3].dropna(inplace=True)  # want: WL103 unfixed
df[:2].rename(columns={"age": "years"}, inplace=True)  # want: WL103 unfixed

# want[+1]: WL103 unfixed
(df
 .loc[df["fare"].notna()]
 .drop(columns=["sex"], inplace=True))

assert df.equals(before)  # none of this did anything


class Cleaner:
    def __init__(self, frame: pd.DataFrame):
        self.frame = frame

    def run(self, columns):
        self.frame[columns].fillna(0, inplace=True)  # want: WL103
        self.frame[self.frame["age"] > 1].reset_index(drop=True, inplace=True)  # want: WL103 unfixed
        return self.frame


assert Cleaner(df.copy()).run(["age", "fare"])["age"].isna().sum() == 2


def fresh() -> pd.DataFrame:
    return pd.DataFrame({"a": [2, 1]})


fresh().sort_values("a", inplace=True)  # want: WL103 unfixed

for sex in ["m", "f"]:
    mask = df["sex"] == sex
    df.loc[mask, "age"].fillna(df.loc[mask, "age"].mean(), inplace=True)  # want: WL103 unfixed
assert df["age"].isna().sum() == 2

if len(df) > 2:
    with pd.option_context("mode.chained_assignment", None):
        df[mask].fillna({"age": 1}, inplace=True)  # want: WL103 unfixed
