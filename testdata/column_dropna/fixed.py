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
df = df.dropna(subset=["age"])  # want: WL401 error "age"

df = raw.copy()
df = df.dropna(subset=['club'])  # want: WL401

df = raw.copy()
df = df.dropna(subset=["Joined Club"])  # want: WL401

df = raw.copy()
df = df.dropna(subset=["age"])  # want: WL401 error "shortens a"

df = raw.copy()
df = df.dropna(subset=["club"])  # want: WL401

df = raw.copy()
df = df.drop_duplicates(subset=["name"])  # want: WL401

df = raw.copy()
df = df.drop_duplicates(subset=["name"])  # want: WL401

df = raw.copy()
df = df.dropna(subset=["age"])  # want: WL401

df = raw.copy()
df = df.dropna(subset=["age"])  # want: WL401

df = raw.copy()
for column in ["age", "club"]:
    df = df.dropna(subset=[column])  # want: WL401 error "leaves out come back as"

df = raw.copy()
people = df
people = people.dropna(subset=["age"])  # want: WL401


def clean(frame: DataFrame) -> DataFrame:
    frame = frame.rename(columns={"age": "years"})
    if frame["years"].isna().any():
        frame = frame.dropna(subset=["years"])  # want: WL401
    else:
        frame = frame.dropna(subset=["club"])  # want: WL401
    return frame


clean(raw.copy())
