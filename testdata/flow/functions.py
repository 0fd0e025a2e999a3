"""Functions and classes of the file are looked through."""
from typing import Optional

from typing import Dict

import pandas as pd
from pandas import DataFrame as Frame


def load():
    return pd.DataFrame({"a": [1], "b": [2]})


def add(frame, name="n"):
    frame[name] = 0
    return frame


def annotated(frame: pd.DataFrame, other: Optional[Frame] = None, text: "pd.Series" = None) -> pd.DataFrame:
    seen = frame  # value: DataFrame{…}
    seen = other  # value: DataFrame{…}
    seen = text  # value: Series
    return frame.dropna()


def by_use(data):
    seen = data  # value: DataFrame{…}
    for at, row in data.iterrows():
        print(at, row)


def not_by_use(data):
    seen = data  # value: unknown
    return data["a"]


df = load()  # value: DataFrame{a, b}
add(df)
seen = df  # value: DataFrame{a, b, n}
seen = add(load(), "extra")  # value: DataFrame{a, b, extra}
seen = df  # value: DataFrame{a, b, n}
seen = df.pipe(add, name="piped")  # value: DataFrame{a, b, n, piped}
doubled = lambda frame: frame.assign(double=1)
seen = doubled(load())  # value: DataFrame{a, b, double}


class Cleaner:
    kind = "cleaner"

    def __init__(self, frame):
        self.df = frame
        self.names = list(frame.columns)

    def clean(self):
        self.df = self.df.drop(columns="a")
        return self

    @property
    def table(self):
        return self.df

    @staticmethod
    def make():
        return pd.DataFrame({"made": []})


cleaner = Cleaner(load())
seen = cleaner.df  # value: DataFrame{a, b}
seen = cleaner.clean().df  # value: DataFrame{b}
seen = cleaner.table  # value: DataFrame{b}
seen = Cleaner.make()  # value: DataFrame{made}


def counter():
    global total
    total = load()


counter()
seen = total  # value: DataFrame{a, b}


def by_column_and_method(table):
    seen = table  # value: DataFrame{…}
    return table.assign(ratio=table["a"] / table["b"])


def not_by_method(table):
    seen = table  # value: unknown
    return table.assign(ratio=1)


def helper_above(table, rate):
    seen = table  # value: DataFrame{pence}
    return table


def caller_below():
    return helper_above(pd.DataFrame({"pence": [1]}), 2)


Tables = Dict[str, pd.DataFrame]


def by_name_of_type(tables: Tables, number: int):
    seen = tables["sales"]  # value: DataFrame{…}
    tables["sales"] = tables["sales"].sort_values("day")
    seen = tables  # value: dict
    return tables
