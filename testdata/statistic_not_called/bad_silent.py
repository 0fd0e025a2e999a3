"""No exception, and a method in the cells."""
import statistics

import numpy as np
import pandas as pd

raw = pd.DataFrame(
    {
        "age": [22.0, np.nan, 35.0],
        "fare": [7.25, 71.3, np.nan],
        "port": ["S", None, "C"],
        "count": [1, 2, 3],
    }
)


def middle(values):
    return values.median()


df = raw.copy()
df["age"] = df["age"].fillna(df["age"].mean)  # want: WL404
assert callable(df.loc[1, "age"]) and df["age"].dtype.kind == "O"
df["fare"] = df["fare"].fillna(np.mean)  # want: WL404 unfixed "function"
assert df.loc[2, "fare"] is np.mean
assert raw["age"].fillna(middle)[1] is middle  # want: WL404 unfixed
assert raw["age"].fillna(statistics.median)[1] is statistics.median  # want: WL404 unfixed
assert callable(raw["age"].fillna(lambda values: values.mean())[1])  # want: WL404 unfixed
assert callable(raw["age"].replace(np.nan, lambda values: 0)[1])  # want: WL404 unfixed
df["n"] = df.count  # want: WL404
assert callable(df.loc[0, "n"])
df["upper"] = df["port"].str.upper  # want: WL404 unfixed
assert callable(df.loc[0, "upper"])
fill = raw["age"].max
assert raw["age"].fillna(fill)[1] == fill  # want: WL404 unfixed

# A word is a value like any other.
numbers = raw.copy()
numbers["age"] = numbers["count"].where(numbers["count"] > 1).astype(float)
ages = numbers["age"].fillna("mean")  # want: WL404 unfixed "word"
assert ages[0] == "mean"
assert numbers["age"].fillna(value="median")[0] == "median"  # want: WL404 unfixed "median"

# A statistic of each group would have other labels: there is more to do than to add parentheses.
df["total"] = df.groupby("port")["count"].sum  # want: WL404 unfixed
assert callable(df.loc[0, "total"])
