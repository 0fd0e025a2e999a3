"""Written into a copy. The asserts show that the table has not changed."""
import numpy as np
import pandas as pd
from pandas import DataFrame

df = pd.DataFrame(
    {
        "Name": ["Ana", "Bo", "Cy", "Di"],
        "Age": [22.0, None, 35.0, None],
        "Title": ["Mrs", "Mr", "Mr", "Miss"],
        "Fare": [7.25, 71.3, 8.05, 26.0],
    }
)
before = df.copy()
men = df["Title"] == "Mr"
old = df["Age"] > 30

# Two different row selections.
df.loc[men, "Fare"].loc[old] = 0  # want: WL201 unfixed
df.loc[men].loc[old, "Fare"] = 0  # want: WL201 error unfixed
df[men].loc[old[men], "Fare"] = 0  # want: WL201 unfixed
df[men].iloc[0, 3] = 0  # want: WL201 unfixed
df.loc[men, "Fare"].iloc[0] = 0  # want: WL201 unfixed
df[men].at[1, "Fare"] = 0  # want: WL201 unfixed
df[men][old[men]]["Fare"] = 0  # want: WL201 unfixed

# Columns first, as a list.
df[["Age", "Fare"]][old] = 0  # want: WL201 unfixed
df[["Fare"]].loc[men] = 0  # want: WL201 unfixed
df[["Age", "Fare"]]["Fare"] = 0  # want: WL201 unfixed
df.loc[:, ["Age", "Fare"]].loc[old, "Fare"] = 0  # want: WL201 unfixed
df[["Fare"]].iloc[0] = 0  # want: WL201 unfixed

# The result of a call.
df.query("Fare > 20")["Fare"] = 20  # want: WL201 unfixed
df.head(2)["Fare"] = 0  # want: WL201 unfixed
df.copy()["Fare"] = 0  # want: WL201 unfixed
df.dropna()["Fare"] = 0  # want: WL201 unfixed
df.sort_values("Fare")["Rank"] = range(4)  # want: WL201 unfixed
df.drop_duplicates("Title")["Fare"] = 0  # want: WL201 unfixed
df.reset_index()["Fare"] = 0  # want: WL201 unfixed
df.fillna({"Age": 0}).loc[men, "Fare"] = 0  # want: WL201 unfixed
df[df["Age"].notna()].copy()["Fare"] = 0  # want: WL201 unfixed

# A new column for some rows; deletion; several targets.
df[old]["Group"] = "old"  # want: WL201
df.loc[~old]["Group"] = "young"  # want: WL201
del df[men]["Fare"]  # want: WL201 unfixed
df[men]["Fare"], count = 0, 1  # want: WL201
df[old]["Age"] = df[old]["Fare"] = -1  # want: WL201, WL201

# A row by position: a copy here, as the columns have several types.
df.iloc[0]["Fare"] = 0  # want: WL201 unfixed
df.iloc[-1]["Age"] = 30  # want: WL201 unfixed
df.loc[1].Fare = 0  # want: WL201
for at in range(len(df)):
    df.iloc[at]["Fare"] = at  # want: WL201 unfixed
for at, row in df.iterrows():
    df.loc[at]["Fare"] = row["Fare"] * 2  # want: WL201

# Over several lines.
df[  # want: WL201
    (df["Title"] == "Mr")
    & (df["Fare"] > 5)
]["Fare"] = 5
df.loc[df["Age"].isna(), "Age"] \
    .loc[men] = 30  # want[-1]: WL201

assert df.equals(before)


class Passengers:
    def __init__(self, rows):
        self.df = DataFrame(rows)

    def fill(self, age):
        self.df[self.df["Age"].isna()]["Age"] = age  # want: WL201
        self.df.loc[self.df.Age.isna()].Age = age  # want: WL201
        return self

    def missing(self):
        return self.df["Age"].isna().sum()


assert Passengers(df.to_dict("list")).fill(30).missing() == 2


def label(people: pd.DataFrame):
    with np.errstate(all="ignore"):
        if "Title" in people:
            people[people["Title"] == "Mrs"]["Sex"] = "f"  # want: WL201
        else:
            people.loc[people["Name"].notna()]["Sex"] = "?"  # want: WL201
    return people


assert "Sex" not in label(df.copy())

frames = {"train": df.copy(), "test": df.copy()}
for frame in frames.values():
    frame[frame["Age"].isna()]["Age"] = 0  # want: WL201
frames["train"][frames["train"]["Fare"] > 20]["Fare"] = 0  # want: WL201
assert frames["train"].equals(before) and frames["test"].equals(before)
