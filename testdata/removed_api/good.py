# target: 3.0
# proof: pandas>=2.1
"""The same names where they are something else, the new ways, and code for several versions."""
import collections

import numpy as np
import pandas as pd
from pandas.plotting import scatter_matrix

df = pd.DataFrame({"a": [1.0, None, 3.0], "b": [4.0, 5.0, None], "first": [1, 2, 3], "mad": [0, 0, 1]})

df = pd.concat([df, df], axis=1).iloc[:, :4]
df = df.ffill().bfill()
df = df.drop("b", axis=1)
df = df.reindex(range(3), method="ffill")
mapped = df.map(lambda v: v * 2)
items = dict(df.items())

# Lists, dictionaries and arrays have an append, an update and an items of their own.
rows = []
rows.append({"a": 1})
queue = collections.deque()
queue.append(df)
stacked = np.append(df["a"].to_numpy(), [1, 2])
labels = df.index.append(pd.Index([9]))
assert len(labels) == 4

# Columns called as methods were.
assert df["first"].tolist() == [1, 2, 3]
assert df["mad"].mean() > 0
records = pd.DataFrame({"week": [1, 2], "labels": [3, 4]})
assert records.week.tolist() == [1, 2] and records.labels.sum() == 7

# Units that are the same in both, and the new ones.
days = pd.Series(range(90), index=pd.date_range("2024-01-01", periods=90, freq="D"))
assert len(days.resample("W-MON").sum()) == 14
assert len(days.resample("MS").sum()) == 3
months = days.index.to_period("M")
assert len(set(months)) == 3
numbers = pd.to_numeric(pd.Series(["1", "x"]), errors="coerce")

# One way for each version.
if hasattr(pd.DataFrame, "applymap"):
    shown = df.applymap(str)
else:
    shown = df.map(str)
if int(pd.__version__.split(".")[0]) < 2:
    more = df.append({"a": 1}, ignore_index=True)
else:
    more = pd.concat([df, pd.DataFrame({"a": [1]})], ignore_index=True)
try:
    rolled = pd.rolling_mean(df["a"], 2)
except AttributeError:
    rolled = df["a"].rolling(2).mean()
try:
    from pandas import Panel
except ImportError:
    Panel = None
assert len(more) == 4 and rolled.isna().sum() == 1


class Bag:
    """Not pandas, though its methods are called so."""

    def __init__(self):
        self.content = []

    def append(self, other):
        self.content.append(other)

    def applymap(self, function):
        return [function(one) for one in self.content]


bag = Bag()
bag.append(1)
assert bag.applymap(str) == ["1"]
