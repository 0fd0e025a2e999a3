"""Each instance of a class holds a table of its own."""
from dataclasses import dataclass
from typing import NamedTuple

import pandas as pd


class Store:
    def __init__(self, table):
        self.table = table

    def drop(self):
        self.table = self.table.drop(columns="extra")
        return self


@dataclass
class Part:
    table: pd.DataFrame


class Two(NamedTuple):
    first: pd.DataFrame
    second: pd.DataFrame

    def turned(self):
        return Two(self.second, self.first)


sales = Store(pd.DataFrame({"amount": [1], "extra": [1]}))
stock = Store(pd.DataFrame({"count": [1], "extra": [1]}))
stock.drop()
print(sales.table["amount"], sales.table["extra"], stock.table["count"])
left, right = Part(pd.DataFrame({"a": [1]})), Part(pd.DataFrame({"b": [1]}))
print(left.table["a"], right.table["b"])
two = Two(pd.DataFrame({"a": [1]}), pd.DataFrame({"z": [1]}))
print(two.turned().first["z"], two[0]["a"], two.turned()[1]["a"])
parts = [Part(pd.DataFrame({name: [1]})) for name in ("x", "y")]
print(parts[0].table["x"], parts[1].table["y"])
by_name = {}
for name in ("x", "y"):
    by_name[name] = Store(pd.DataFrame({name: [1]}))
print(by_name["x"].table["x"])
