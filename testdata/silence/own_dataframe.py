"""A class of one's own that is called DataFrame, and a module that uses both."""
import pandas as pd


class Series(list):
    def dropna(self):
        self[:] = [value for value in self if value is not None]

    def replace(self, old, new):
        self[:] = [new if value == old else value for value in self]


class DataFrame:
    """Columns by name; every method changes the object and returns nothing."""

    def __init__(self, columns):
        self.columns = {name: Series(values) for name, values in columns.items()}

    def __getitem__(self, name):
        return self.columns[name]

    def __setitem__(self, name, values):
        self.columns[name] = Series(values)

    def drop(self, name):
        del self.columns[name]

    def rename(self, names):
        self.columns = {names.get(name, name): values for name, values in self.columns.items()}

    def sort_values(self, by, inplace=True):
        order = sorted(range(len(self[by])), key=self[by].__getitem__)
        for name, values in self.columns.items():
            values[:] = [values[at] for at in order]
        return self

    def fillna(self, value, inplace=False):
        for values in self.columns.values():
            values.replace(None, value)
        return self

    def to_pandas(self) -> pd.DataFrame:
        return pd.DataFrame({name: list(values) for name, values in self.columns.items()})


df = DataFrame({"a": [3, 1, None], "b": [1, 2, 3], "c": [0, 0, 0]})
df.fillna(2)
df.drop("c")
df.rename({"b": "n"})
df.sort_values("a")
df["a"].replace(1, 10)
df["n"].dropna()
df["n"][0] = 7
df = df.sort_values("n", inplace=True)
df["d"] = [1, None, 2]
df["d"].dropna()
assert df["n"] == [1, 3, 7] and df["d"] == [1, 2]

df.drop("d")
table = df.to_pandas()
table = table.rename(columns={"n": "count"})
assert list(table.columns) == ["a", "count"]


class Table(pd.DataFrame):
    """A subclass with methods that change it."""

    @property
    def _constructor(self):
        return Table

    def shorten(self, most):
        self.drop(index=self.index[most:], inplace=True)

    def clean(self):
        self["a"] = self["a"].abs()


short = Table({"a": [-1, 2, -3]})
short.clean()
short.shorten(2)
assert short["a"].tolist() == [1, 2]
