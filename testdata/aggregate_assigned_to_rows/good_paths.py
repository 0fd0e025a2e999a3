# proof: none (who hands over the tables is not here)
"""Tables whose labels may be the key on one of the paths."""
import sys

import pandas as pd


class Report:
    def __init__(self, df: pd.DataFrame):
        self.df = df.set_index("shop")

    def means(self):
        self.df["mean"] = self.df.groupby("shop")["sales"].mean()
        return self.df


def means(df: pd.DataFrame) -> pd.DataFrame:
    df = df.set_index("shop")
    df["mean"] = df.groupby("shop")["sales"].mean()
    return df


def of_column(df: pd.DataFrame) -> pd.DataFrame:
    df["mean"] = df.groupby(level=0)["sales"].mean()
    return df


sales = pd.read_csv("sales.csv")
if "--keyed" in sys.argv:
    sales = sales.set_index("shop")
sales["mean"] = sales.groupby("shop")["sales"].mean()
