"""A table that a class keeps: several methods put it there, and it is read when it is first asked for."""
import io

import pandas as pd

TEXT = "user,sum\n7,1\n8,2\n"


class Kept:
    def __init__(self, text=TEXT):
        self.df = pd.read_csv(io.StringIO(text))

    def pick(self):
        self.df["user"] = self.df["user"].astype(str)
        return self.df[self.df["user"] == 7]  # want: WL513


class Lazy:
    def __init__(self):
        self._table = None

    @property
    def table(self):
        if self._table is None:
            self._table = pd.read_csv(io.StringIO(TEXT))
        return self._table

    def pick(self):
        table = self.table
        table["user"] = table["user"].astype(str)
        return table[table["user"] == 7]  # want: WL513

    def all(self):
        return self.table


assert Kept().pick().empty and Lazy().pick().empty and len(Lazy().all()) == 2
