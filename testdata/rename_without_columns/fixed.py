"""Names of columns that are looked for among the rows."""
from io import StringIO

import pandas as pd

# because[+1]: WL304 "makes the DataFrame here"
df = pd.DataFrame({"age": [1, 2], "Full Name": ["a", "b"], "city": ["X", "Y"]})

first = df.rename(columns={"age": "years"})  # want: WL304 "age"
second = df.rename(columns={"Full Name": "name", "city": "town"})  # want: WL304
table = df.copy()
table.rename(columns={'city': 'town'}, inplace=True)  # want: WL304
names = {"age": "years"}
third = df.rename(columns=names)  # want: WL304
fourth = df[["age", "city"]].rename(columns={"age": "years"}).reset_index(drop=True)  # want: WL304
df["new"] = 1
fifth = df.rename(columns={"new": "old"}, errors="ignore")  # want: WL304
sixth = df.dropna().rename(  # want: WL304
    columns={
        "age": "years",
    }
)


def tidy(frame: pd.DataFrame) -> pd.DataFrame:
    frame["total"] = frame["age"] * 2
    return frame.rename(columns={"total": "sum"})  # want: WL304


seventh = tidy(df)

read = pd.read_csv(StringIO("age\n1\n"))
eighth = read.rename(columns={"age": "years"})  # want: WL304
ninth = df.rename(columns={name: name.title() for name in df.columns})  # want: WL304
eighth = df.rename({"age": "years"}, axis="columns")  # want: WL304
ninth = df.rename({"age": "years"}, axis="columns")  # want: WL304
tenth = df.rename(mapper={"city": "town"}, axis="columns")  # want: WL304
