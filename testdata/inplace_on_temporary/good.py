"""In place on something that can be reached afterwards."""
from functools import lru_cache

import numpy as np
import pandas as pd

df = pd.DataFrame({"age": [22.0, np.nan, 35.0], "sex": ["m", "f", None], "n": [1, 2, 3]})

# A selection under a name is a table of its own.
adults = df[df["age"] > 20].copy()
adults.fillna({"sex": "?"}, inplace=True)
first = df.head(2)
first = first.copy()
first.reset_index(drop=True, inplace=True)
numbers = df[["age", "n"]].copy()
numbers.dropna(inplace=True)
if len(rest := df[df["age"].isna()]):
    rest.reset_index(drop=True, inplace=True)
(known := df[df["age"].notna()]).sort_values("age", inplace=True)
assert len(known) == 2 and len(numbers) == 2

# Frames in lists, dictionaries and attributes.
frames = {"train": df.copy(), "test": df.copy()}
frames["train"].dropna(inplace=True)
frames["test"].drop(columns=["n"], inplace=True)
frames.get("train").reset_index(drop=True, inplace=True)
assert len(frames["train"]) == 1
parts = [df.copy(), df.copy()]
parts[0].dropna(inplace=True)
parts[-1].rename(columns={"n": "count"}, inplace=True)
groups = dict(list(df.groupby("sex")))
groups["m"].reset_index(drop=True, inplace=True)
for part in parts + list(frames.values()):
    part.reset_index(drop=True, inplace=True)
for name in frames:
    frames[name].sort_index(inplace=True)


class Store:
    def __init__(self):
        self.table = df.copy()
        self.tables = {"a": df.copy()}

    def get(self):
        return self.table

    @property
    def current(self):
        return self.tables["a"]

    def clean(self):
        self.table.dropna(inplace=True)
        self.tables["a"].drop(columns=["sex"], inplace=True)
        self.get().reset_index(drop=True, inplace=True)
        self.current.fillna(0, inplace=True)
        getattr(self, "table").rename(columns={"n": "count"}, inplace=True)
        return self


store = Store().clean()
store.get().drop(columns=["sex"], inplace=True)
assert list(store.table.columns) == ["age", "count"] and store.current["age"].isna().sum() == 0


# What a function returns may be kept elsewhere.
@lru_cache(maxsize=None)
def cached():
    return pd.DataFrame({"a": [2, 1]})


cached().sort_values("a", inplace=True)
assert cached()["a"].tolist() == [1, 2]
REGISTRY = {}


def table_of(name):
    if name not in REGISTRY:
        REGISTRY[name] = pd.DataFrame({"a": [1.0, None]})
    return REGISTRY[name]


table_of("x").dropna(inplace=True)
assert len(table_of("x")) == 1


def same(frame):
    return frame


same(df).rename(columns={"n": "count"}, inplace=True)
assert list(df.columns) == ["age", "sex", "count"]
globals()["df"].sort_values("age", inplace=True)

# Not in place, and not known.
df[["age"]] = df[["age"]].fillna(0, inplace=False)


def fill(frame: pd.DataFrame, inplace):
    return frame[["age"]].fillna(0, inplace=inplace)


fill(df, False)
pd.DataFrame.dropna(df, inplace=True)

# What a frame has only one of.
df.index.rename("row", inplace=True)
df.columns.set_names("field", inplace=True)
assert df.index.name == "row" and df.columns.name == "field"
