"""The rows are dropped from the table on one of the paths, or the shorter column is another table's."""
import pandas as pd


def make():
    return pd.DataFrame({"qty": [1.0, None, 3.0]})


table = make()
if len(table) > 2:
    table = table.dropna(subset=["qty"])
table["qty"] = table["qty"].dropna().astype(int)

tables = [make(), make()]
tables[0] = tables[0].dropna(subset=["qty"])
tables[0]["qty"] = tables[0]["qty"].dropna().astype(int)

named = {name: make() for name in ["a", "b"]}
named["a"] = named["a"].dropna(subset=["qty"])
named["a"]["qty"] = named["a"]["qty"].dropna().astype(int)


class Report:
    def __init__(self, df: pd.DataFrame):
        self.df = df.copy()

    def convert(self):
        known = self.df["qty"].dropna()
        self.df.dropna(subset=["qty"], inplace=True)
        self.df["qty"] = known.astype(int)
        return self.df


Report(make()).convert()
