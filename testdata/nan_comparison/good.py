"""Other ways to ask, and comparisons that are not about cells."""
import math

import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "name": ["Ana", None, "nan"],
        "age": [22.0, np.nan, 35.0],
        "day": pd.to_datetime(["2020-01-01", None, "2020-01-03"]),
        "n": pd.array([1, None, 3], dtype="Int64"),
    }
)

assert df["age"].isna().tolist() == [False, True, False]
assert df["age"].isin([np.nan]).sum() == 1
assert df["name"].isin([None, np.nan]).sum() == 1
assert (df["age"] != df["age"]).sum() == 1
assert np.isnan(df["age"]).sum() == 1
assert (df["name"] == "nan").sum() == 1
df["age"] = df["age"].replace(np.nan, 0).mask(df["name"] == "nan", np.nan)
df["age"] = np.where(df["name"] == "x", np.nan, df["age"])

# NaN itself, as a demonstration or a test.
assert np.nan != np.nan
assert not (np.nan == np.nan)
assert not float("nan") == float("nan")
print(np.nan == np.nan, np.nan is np.nan, [np.nan] == [np.nan], pd.NA is pd.NA)
nothing = None
assert nothing is None

# On a line of its own it shows people that nothing is found.
df["age"] == np.nan

# There is one NA and one NaT, so asking by identity is right.
kinds = df["n"].apply(lambda n: "none" if n is pd.NA else "some")
days = df["day"].apply(lambda day: "never" if day is pd.NaT else "once")
names = df["name"].apply(lambda name: "?" if name is None or name != name else name)
ages = df["age"].apply(lambda age: 0 if math.isnan(age) else age)
ages = df["age"].apply(lambda age: 0 if pd.isna(age) else age)
assert days.tolist() == ["once", "never", "once"]


# A default that means "not given".
def fill(frame: pd.DataFrame, value=np.nan, by=None, limit=pd.NaT):
    if value is np.nan:
        value = frame["age"].mean()
    if value is not np.nan and by is None:
        frame = frame.fillna({"age": value})
    if by == None:
        by = "name"
    return frame.sort_values(by)


def merge(left, right=None, on=None):
    if right is None or on == None:
        return left
    return left


fill(df, by="age")
merge(df)
missing = {"Ana": np.nan}
if missing.get("Ana") is np.nan or missing.get("Bo") == None:
    missing["Ana"] = 0


class Column:
    """Compares as query builders do: the result is an expression."""

    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return f"{self.name} IS NULL" if other is None else f"{self.name} = {other}"

    def __ne__(self, other):
        return f"{self.name} IS NOT NULL"


deleted = Column("deleted")
query = "SELECT 1 WHERE " + (deleted == None) + " AND " + (Column("name") != None)
assert "IS NULL" in query

# The frame, not its cells.
table = None
for part in (df, df.head(1)):
    if table is None:
        table = part
assert table is not None and df is not None
if df.index.name is None and df["age"].name is not None:
    df.index.name = "row"
options = {"index_col": None}
if options["index_col"] == None:
    df = df.reset_index()
