"""Statements that look like a lost result and are none."""
import zipfile
from collections import Counter, deque
from io import BytesIO, StringIO

import numpy as np
import pandas as pd

df = pd.DataFrame({"k": ["a", "b", "a"], "v": [1.0, np.nan, 3.0], "t": ["x ", "y", None]})

# The result goes somewhere.
df["t"] = df["t"].str.strip()
cleaned = df.dropna()
_ = df.sort_values("v")
print(df.head())
total = 0
total += df["v"].sum()
(first, second), last = (df["v"].min(), df["v"].max()), len(df)
parts = [df.drop(columns=["t"]), df.rename(columns={"t": "text"})]
checks = {"empty": df.isna().sum()}
assert df["v"].fillna(0).sum() == 4
if df["v"].dropna().gt(0).all():
    print("positive")
for key, rows in df.groupby("k"):
    print(key, len(rows))
print(*[frame.shape for frame in parts], sep="\n")

# In place, also where only the caller knows.
work = df.copy()
work.dropna(inplace=True)
work.rename(columns={"v": "value"}, inplace=True)
work.sort_values("value", ascending=False, inplace=True)
work.reset_index(drop=True, inplace=True)
work.eval("double = value * 2", inplace=True)


def drop_empty(frame: pd.DataFrame, inplace: bool = False, **options):
    frame.dropna(inplace=inplace)
    frame.drop_duplicates(**options)
    return frame


drop_empty(work, inplace=True, subset=["k"])

# Methods that do change the object.
work.insert(0, "id", range(len(work)))
work.pop("double")
work.update(pd.DataFrame({"value": [9.0]}))
work.columns = [name.upper() for name in work.columns]

# What shows or writes.
df.info(buf=StringIO())
df.to_csv(StringIO(), index=False)
df["v"].to_json(StringIO())
df.to_dict("records").append({})

# Functions that are called for what they do, not for what they give.
seen, log = set(), []
df.apply(print, axis=1)
df["k"].apply(print)
df["k"].map(seen.add)
df["v"].apply(lambda value: log.append(value))
df.apply(lambda row: log.append(row["k"]), axis=1)


def remember(row):
    log.append((row["k"], row["v"]))


def announce(frame):
    print(len(frame))
    return frame


df.apply(remember, axis=1)
df.pipe(announce)
df.pipe(lambda table: table.to_json("out.json"))
df.groupby("k").apply(lambda part: part.to_csv("part.csv"))
df.groupby("k")["v"].apply(print)
for callback in (print, remember):
    df.apply(callback, axis=1)

# The same method names on other things.
names = ["b", "a"]
names.append("c")
names.insert(0, "z")
lookup = {"a": 1}
lookup.update(b=2)
lookup.pop("a")
seen.update({"q"})
queue = deque([1])
queue.append(2)
Counter().update(names)
text = "a b"
text.replace("a", "b")
np.array([3, 1]).sort()
buffer = StringIO()
buffer.truncate(0)


class Pipeline:
    def __init__(self):
        self.steps = []

    def drop(self, name):
        self.steps.append(("drop", name))
        return self

    def rename(self, columns):
        self.steps.append(("rename", columns))
        return self

    def assign(self, **columns):
        self.steps.append(("assign", columns))
        return self


plan = Pipeline()
plan.drop("a")
plan.rename({"a": "b"}).assign(c=1)

with zipfile.ZipFile(BytesIO(), "w") as archive:
    archive.writestr("a.txt", "a")
    zipfile.Path(archive, at="a.txt").exists()
