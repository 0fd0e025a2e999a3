"""The fix puts each comparison in parentheses."""
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "name": ["Ana", "Bo", None, "Di"],
        "sex": ["f", "m", "m", "f"],
        "age": [22, 71, 35, 16],
        "fare": [7.25, 71.3, np.nan, np.nan],
        "room": [1, 2, 2, 0],
    }
)

# because[+1]: WL701 "Python works this out first,"
mask = (df["age"] > 30) & df["fare"].isna()  # want: WL701
old = df[(df.age > 30) & df.fare.isnull()]  # want: WL701
women = df[(df["age"] >= 18) & ~df["sex"].isin(["m"])]  # want: WL701
df.loc[(df["room"] > 1) & df["name"].notna(), "suite"] = 1  # want: WL701
nobody = df[df["name"].isna() & (df["room"] == 0)]  # want: WL701
second = df[(df["age"] > 20) & (df["room"] == 2)]  # want: WL701
either = df[(df["room"] != 0) | df["fare"].isna()]  # want: WL701
three = df[(df["room"] > 1) & df["name"].notna() & df["fare"].isna()]  # want: WL701
df["class"] = np.where((df["room"] > 1) & df["name"].notna(), "a", "b")  # want: WL701
count = ((df["age"] < 18) | df["sex"].eq("f")).sum()  # want: WL701
starts = df[df["name"].str.startswith("A", na=False) & (df["room"] < 2)]  # want: WL701
dropped = df.drop(df[(df["room"] == 2) & df["sex"].isin(["m"])].index)  # want: WL701
between = df[(df["age"] > 18) & df["age"].between(20, 40)]  # want: WL701
young = df[df["sex"].eq("m") | (df["age"] <= 16)]  # want: WL701

train, test = df.head(3), df.tail(1)
if (len(train) > 30) & (len(test) > 30):  # want: WL701
    print("enough")
if (df.shape[0] > 2) | (df.shape[1] > 30):  # want: WL701
    print("large")
scores = df.apply(lambda row: (row["room"] > 1) & (row["age"] > 30), axis=1)  # want: WL701

with_room = df["room"] > 0
named = df["name"].notna()
good = df[named & (df["age"] == 71)]  # want: WL701
best = df[with_room & named & (df["room"] == 2)]  # want: WL701

chosen = df[
    (df["room"] > 1)  # want: WL701
    & df["name"].notna()
]


def adults(people: pd.DataFrame) -> pd.DataFrame:
    if people.empty:
        return people
    return people[(people["age"] > 18) & people["fare"].notna()]  # want: WL701


class Passengers:
    def __init__(self, frame: pd.DataFrame):
        self.df = frame

    def alone(self):
        return self.df[(self.df["room"] == 0) & self.df["fare"].isna()]  # want: WL701


adults(df)
Passengers(df).alone()
