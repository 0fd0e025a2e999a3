"""A shorter column that is not stored back, or a table that is as short."""
from io import StringIO

import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "age": [22.0, None, 35.0],
        "club": ["X", None, "X"],
        "joined": ["Jul 1, 2004", None, "Aug 3, 2017"],
        "lists": [[1, None], [2], [None]],
        "k": ["a", "a", "b"],
    }
)

# Into a name.
ages = df["age"].dropna()
ages = ages.astype(int)
clubs = df["club"].dropna().drop_duplicates().tolist()
series = df["age"].copy()
series.dropna(inplace=True)
series = series.dropna()
years = df["joined"].dropna().map(lambda text: int(text[-4:]))
assert len(ages) == len(series) == len(years) == 2

# One value, made from the shorter column.
df["mean"] = df["age"].dropna().mean()
df["count"] = len(df["age"].dropna())
df["z"] = (df["age"] - df["age"].dropna().mean()) / df["age"].dropna().std()
df["most"] = df["club"].dropna().mode()[0]
df["filled"] = df["age"].fillna(df["age"].dropna().median())
df["known"] = df["club"].isin(df["club"].dropna().unique())
df["often"] = df["club"].map(df["club"].dropna().value_counts())
df["rank"] = np.searchsorted(np.sort(df["age"].dropna().to_numpy()), df["age"].fillna(0))

# Missing values stay missing instead of becoming the text "nan".
df["club_text"] = df["club"].dropna().astype(str)

# All rows again before it is stored.
df["held"] = df["age"].dropna().reindex(df.index, method="ffill")
df["joined_year"] = df["joined"].dropna().str[-4:].reindex(df.index, fill_value="?")
df["again"] = df["age"].dropna().reindex(df.index).fillna(0)

# Inside of what is done to each cell or group.
df["lists"] = df["lists"].apply(lambda values: pd.Series(values).dropna().tolist())
df["group"] = df.groupby("k")["age"].transform(lambda values: values.dropna().mean())

# Into another table or a plain collection.
other = pd.DataFrame({"age": df["age"].dropna()})
other = other.assign(double=other["age"] * 2)
both = pd.concat([df["age"].dropna(), df["club"].dropna()], axis=1)
columns = {"age": df["age"], "club": df["club"]}
columns["age"] = columns["age"].dropna()
columns["club"] = columns["club"].drop_duplicates()
frames = {"train": df.copy(), "test": df.copy()}
frames["train"] = frames["train"].dropna()
for name in frames:
    frames[name] = frames[name].drop_duplicates(subset=["age"])
frames["test"].dropna(inplace=True)
assert len(frames["train"]) == 2 and len(columns["age"]) == 2


class Sensor:
    def __init__(self, values):
        self.values = pd.Series(values)
        self.parts = {"a": pd.Series(values)}

    def clean(self):
        self.values = self.values.dropna()
        self.parts["a"] = self.parts["a"].dropna()
        self.values.dropna(inplace=True)
        return self


assert len(Sensor([1.0, None]).clean().values) == 1

# The rows are gone from the table as well.
short = df.dropna(subset=["age"]).copy()
short["age"] = short["age"].dropna().astype(int)
assert short["age"].dtype == int and len(short) == 2
kept = df[df["club"].notna()].copy()
kept["club"] = kept["club"].dropna().str.lower()
full = df.copy()
full["age"] = full["age"].fillna(0)
full["age"] = full["age"].dropna().astype(int)
assert full["age"].tolist() == [22, 0, 35]
work = df.copy()
work.dropna(subset=["age"], inplace=True)
work["age"] = work["age"].dropna().astype(int)
work.drop_duplicates(subset=["club"], inplace=True)
assert work["age"].tolist() == [22]
work = work.drop_duplicates("k")

# The whole table, under its own name or another.
table = df.dropna()
table = table.drop_duplicates(subset="k")
table.dropna(how="all", inplace=True)
df = df.dropna(axis=1, how="all")
df.index = df.index.drop_duplicates()
table.to_csv(StringIO())
