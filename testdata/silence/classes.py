"""A table inside of an object."""
from __future__ import annotations

import pandas as pd


class Inventory:
    """Items on stock; methods that change it return the object."""

    columns = ["item", "count", "price"]

    def __init__(self, rows=None):
        self.df = pd.DataFrame(rows or [], columns=self.columns)
        self.history = []
        self._cache = {}

    @classmethod
    def from_dict(cls, counts: dict) -> Inventory:
        return cls([(item, count, 0.0) for item, count in counts.items()])

    @property
    def df(self) -> pd.DataFrame:
        return self._df

    @df.setter
    def df(self, frame: pd.DataFrame):
        self._df = frame.reset_index(drop=True)

    def add(self, item, count, price):
        row = pd.DataFrame([(item, count, price)], columns=self.columns)
        self.df = pd.concat([self.df, row], ignore_index=True) if len(self.df) else row
        self.history.append(("add", item))
        return self

    def drop(self, item):
        self.df = self.df[self.df["item"] != item]
        self.history.append(("drop", item))
        return self

    def rename(self, names: dict):
        self.df["item"] = self.df["item"].replace(names)
        self._cache.update(names)
        return self

    def set_price(self, item, price):
        self.df.loc[self.df["item"] == item, "price"] = price

    def sort(self):
        self.df.sort_values("item", inplace=True, ignore_index=True)

    def total(self) -> float:
        return float((self.df["count"] * self.df["price"]).sum())

    def __len__(self):
        return len(self.df)

    def __getitem__(self, item):
        return self.df.loc[self.df["item"] == item].iloc[0].to_dict()

    def __iter__(self):
        yield from self.df.itertuples(index=False)


stock = Inventory.from_dict({"nut": 3})
stock.add("bolt", 2, 1.5).add("screw", 10, 0.1)
stock.rename({"nut": "wing nut"})
stock.set_price("wing nut", 2.0)
stock.drop("screw")
stock.sort()
assert len(stock) == 2 and stock.total() == 9.0
assert stock["bolt"]["count"] == 2 and [row.item for row in stock] == ["bolt", "wing nut"]
