"""Functions and methods that are called, or are given to what calls them."""
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "age": [22.0, np.nan, 35.0],
        "fare": [7.25, 71.3, np.nan],
        "port": ["S", None, "C"],
        "mean": [1.0, 2.0, None],
    }
)

assert df["age"].fillna(df["age"].mean()).isna().sum() == 0
assert df["port"].fillna(df["port"].mode()[0]).isna().sum() == 0
assert df["age"].fillna(np.mean(df["age"])).isna().sum() == 0
assert df["age"].replace(np.nan, df["age"].median()).isna().sum() == 0
assert df.fillna({"age": df["age"].mean(), "fare": 0}).isna().sum().sum() == 2
numbers = df[["age", "fare"]]
assert numbers.fillna(numbers.mean()).isna().sum().sum() == 0
fill = df["age"].mean
assert df["age"].fillna(fill()).isna().sum() == 0

# Given to what calls them.
assert numbers.agg(np.mean).tolist() == numbers.mean().tolist()
assert numbers.agg({"age": np.mean, "fare": "median"})["fare"] == df["fare"].median()
assert numbers.apply(np.nanmean).tolist() == numbers.mean().tolist()
filled = numbers.apply(lambda column: column.fillna(column.mean()))
assert filled.isna().sum().sum() == 0
assert df["age"].where(df["age"] > 30, lambda ages: ages * 2).tolist()[0] == 44
assert df["age"].mask(df["age"].isna(), lambda ages: 0).isna().sum() == 0
assert df["port"].str.replace("S", lambda found: "s", regex=True)[0] == "s"
df = df.assign(double=lambda frame: frame["age"] * 2)
table = df.pivot_table(index="port", values="fare", aggfunc=np.mean)

# Properties, and names that hold methods for later.
df["rows"] = df["age"].size
statistics = {"mean": df["age"].mean, "median": df["age"].median}
values = [statistic() for statistic in statistics.values()]
statistics["max"] = df["age"].max
functions = {"age": np.mean}
functions["fare"] = np.median


class Summary:
    def __init__(self, frame):
        self.frame = frame
        self.mean = frame["age"].mean
        self.by = {}
        self.by["age"] = frame["age"].median

    def fill(self):
        return self.frame["age"].fillna(self.mean())


assert Summary(df).fill().isna().sum() == 0

def cached(method):
    return property(method)


class Limits:
    """A decorator may make a property of a method."""

    @cached
    def upper(self):
        return 3

    def clip(self, values):
        return np.where(values > 3, self.upper, values)


assert Limits().clip(np.array([1, 5])).tolist() == [1, 3]

# Words that are values.
assert df["port"].fillna("mode").tolist() == ["S", "mode", "C"]
df["kind"] = df["port"].map({"S": "mean"}).fillna("median")
assert "mean".replace("mean", "median") == "median"
df["mean"] = df["mean"].fillna(0)

# Functions in cells, on purpose.
table = pd.DataFrame({"name": ["mean", "max"], "age": [1, 2]})
table["function"] = table["name"].map({"mean": np.mean, "max": np.max})
