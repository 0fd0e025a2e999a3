# target: 3.0
# proof: pandas>=3
"""The asserts show that the table is what it was."""
import numpy as np
import pandas as pd
from pandas import DataFrame

df = pd.DataFrame(
    {
        "age": [22.0, np.nan, 35.0, np.nan],
        "fare": [7.25, 71.3, np.nan, 8.05],
        "sex": ["m", "f", None, "m"],
    }
)
before = df.copy()

df["age"].fillna(0, inplace=True)  # want: WL104
df.sex.replace("m", "male", inplace=True)  # want: WL104
df.loc[:, "fare"].ffill(inplace=True)  # want: WL104
df["fare"].sort_values(inplace=True)  # want: WL104 unfixed
df.age.clip(lower=30, inplace=True)  # want: WL104
# want[+1]: WL104
(df["age"]
 .fillna(df["age"].mean(), inplace=True))
assert df.equals(before)


class Passengers:
    def __init__(self, frame: DataFrame):
        self.df = frame

    def clean(self):
        self.df["age"].fillna(self.df["age"].mean(), inplace=True)  # want: WL104
        self.df.fare.fillna(0, inplace=True)  # want: WL104
        return self.df


assert Passengers(df).clean().equals(before)

train, test = df.head(2).copy(), df.tail(2).copy()
for part in [train, test]:
    part["age"].fillna(part["age"].median(), inplace=True)  # want: WL104
assert train["age"].isna().sum() == 1

alias = df
alias["sex"].fillna("?", inplace=True)  # want: WL104
assert df["sex"].isna().sum() == 1


def fill_all(frame: pd.DataFrame, values: dict) -> None:
    for column, value in values.items():
        if column in frame.columns:
            frame[column].fillna(value, inplace=True)  # want: WL104
        else:
            frame[column] = value


fill_all(df, {"age": 1, "fare": 2})
assert df.equals(before)
