"""The drop is all that happens: the fix drops the rows of the table."""
import pandas as pd
from pandas import DataFrame

# because[+1]: WL401 "makes the DataFrame here"
raw = pd.DataFrame(
    {
        "name": ["Ana", "Bo", "Cy", "Cy"],
        "age": [22.0, None, 35.0, None],
        "Joined Club": ["Jul 1, 2004", None, "Aug 3, 2017", "Jul 10, 2018"],
        "club": ["X", "Y", None, "X"],
    }
)

df = raw.copy()
df["age"] = df["age"].dropna()  # want: WL401 error "age"

df = raw.copy()
df['club'] = df['club'].dropna()  # want: WL401

df = raw.copy()
df["Joined Club"] = df["Joined Club"].dropna()  # want: WL401

df = raw.copy()
df["age"].dropna(inplace=True)  # want: WL401 error "shortens a"

df = raw.copy()
df.club.dropna(inplace=True)  # want: WL401

df = raw.copy()
df["name"] = df["name"].drop_duplicates()  # want: WL401

df = raw.copy()
df["name"].drop_duplicates(inplace=True)  # want: WL401

df = raw.copy()
df["age"] = df.age.dropna()  # want: WL401

df = raw.copy()
df.age = df.age.dropna()  # want: WL401

df = raw.copy()
for column in ["age", "club"]:
    df[column] = df[column].dropna()  # want: WL401 error "leaves out come back as"

df = raw.copy()
people = df
people["age"] = people["age"].dropna()  # want: WL401


def clean(frame: DataFrame) -> DataFrame:
    frame = frame.rename(columns={"age": "years"})
    if frame["years"].isna().any():
        frame["years"] = frame["years"].dropna()  # want: WL401
    else:
        frame["club"].dropna(inplace=True)  # want: WL401
    return frame


clean(raw.copy())
