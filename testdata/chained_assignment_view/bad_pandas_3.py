# target: 3.0
# proof: pandas>=3
"""The asserts show that the table is what it was."""
import numpy as np
import pandas as pd
from pandas import DataFrame

df = pd.DataFrame(
    {
        "Name": ["Ana", "Bo", "Cy", "Di"],
        "Age": [22.0, None, 35.0, None],
        "Fare": [7.25, 71.3, 8.05, 26.0],
    }
)
before = df.copy()
old = df["Age"] > 30

df["Fare"][old] = 0  # want: WL202
df.Fare[old] = 0  # want: WL202
df["Fare"].loc[old] = 0  # want: WL202
df["Fare"].iloc[0] = 0  # want: WL202 unfixed
df["Fare"].iloc[1:3] = [0, 0]  # want: WL202 unfixed
df["Fare"].at[2] = 0  # want: WL202 unfixed
df.Fare.iat[3] = 0  # want: WL202 unfixed
df["Fare"][1:3] = 0  # want: WL202 unfixed
df["Fare"][0] = 0  # want: WL202 unfixed
df["Fare"][0] -= 1  # want: WL202 unfixed
df["Fare"][:] = 0  # want: WL202 unfixed
df.loc[:, "Fare"][old] = 0  # want: WL202 unfixed
df["Name"][df["Age"].isna().to_numpy()] = "?"  # want: WL202 unfixed
df["Age"].loc[old], count = 0, 1  # want: WL202

for at in range(len(df)):
    if np.isnan(df["Age"][at]):
        df["Age"][at] = 30  # want: WL202 unfixed

# want[+1]: WL202
df["Fare"][
    (df["Age"] > 30)
    | df["Age"].isna()
] = 5

assert df.equals(before)


class Passengers:
    def __init__(self, rows):
        self.df = DataFrame(rows)

    def fill(self, age):
        self.df["Age"][self.df["Age"].isna()] = age  # want: WL202
        self.df.Age.loc[self.df.Age.isna()] = age  # want: WL202
        return self.df["Age"].isna().sum()


assert Passengers(df.to_dict("list")).fill(30) == 2

train, test = df.head(2).copy(), df.tail(2).copy()
for part in [train, test]:
    part["Age"][part["Age"].isna()] = part["Age"].mean()  # want: WL202
    if (part["Fare"] > 70).any():
        part.Fare[part.Fare > 70] = 70  # want: WL202
assert train["Age"].isna().sum() == 1 and train["Fare"].max() == 71.3


def clean(people: pd.DataFrame, columns):
    for column in ("Age", "Fare"):
        people[column][people[column].isna()] = 0  # want: WL202
    return people


assert clean(df.copy(), []).equals(before)
