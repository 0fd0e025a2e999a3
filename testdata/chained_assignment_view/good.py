# target: 3.0
"""Two brackets, and the write arrives."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"age": [22.0, None, 35.0], "fare": [7.25, 71.3, 8.05], "meta": [{}, {}, {}]})

df.loc[df["age"] > 30, "fare"] = 0
df.loc[0, "fare"] = 1
df["fare"] = df["fare"].where(df["age"] > 30, 5)
df["fare"] = np.where(df["age"].isna(), 0, df["fare"])
df["age"].attrs
text = df["fare"][0]
part = df["fare"][df["age"] > 30]
fares = df["fare"].loc[0:1].iloc[0]

# A column under a name of its own.
ages = df["age"].copy()
ages[ages.isna()] = 30
ages.loc[0] = 1
ages.iloc[-1] += 5
assert ages.tolist() == [1, 30, 40]
prices = df["fare"].rename("price")
prices[0] = 2
df["fare"] = prices
counts = df["fare"].value_counts()
counts[2.0] = 10

# Columns in dictionaries, lists, attributes; dictionaries that are no table.
columns = {"fare": df["fare"].copy(), "ages": ages}
columns["fare"][0] = 3
columns["ages"].loc[1] = 4
assert columns["fare"][0] == 3
several = [df["fare"].copy(), ages]
several[0][0] = 4
data = {"fare": [1, 2], "age": [3, 4]}
data["fare"][0] = 9
data["age"][:] = [0, 0]
data = pd.DataFrame(data)
assert data["fare"].tolist() == [9, 2] and data["age"].sum() == 0
rows = data.to_dict()
rows["fare"][0] = 3
lists = data.to_dict("list")
lists["fare"][0] += 1
params = {"fare": {"min": 0}}
params["fare"]["min"] = 1


class Sensor:
    def __init__(self):
        self.values = pd.Series([1.0, None])
        self.frame = pd.DataFrame({"v": [1.0, None]})
        self.columns = {"v": self.frame["v"].copy()}

    def clean(self):
        self.values[0] = 5
        self.values.loc[1] = 6
        self.columns["v"][0] = 7
        self.frame.loc[0, "v"] = 8
        return self


sensor = Sensor().clean()
assert sensor.values.tolist() == [5, 6] and sensor.frame["v"][0] == 8

# What lies in a cell.
df["meta"][0]["seen"] = True
df["meta"].iloc[1]["seen"] = False
df.meta.loc[2]["list"] = [1]
df.meta[2]["list"].append(2)
assert df["meta"].tolist() == [{"seen": True}, {"seen": False}, {"list": [1, 2]}]

# Arrays.
array = df["age"].to_numpy(copy=True)
array[np.isnan(array)] = 0
grid = {"a": np.zeros(3)}
grid["a"][0] = 1
grid["a"][grid["a"] > 0] = 2
records = np.zeros(2, dtype=[("a", "i4"), ("b", "f8")])
records["a"][0] = 3
assert records["a"].tolist() == [3, 0]


def fill(table, key):
    table[key][0] = 1
    return table


fill({"a": [0]}, "a")
