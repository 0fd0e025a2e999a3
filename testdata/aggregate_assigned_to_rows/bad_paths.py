# proof: none (who hands over the tables is not here)
"""Tables that are handed over, wherever they are kept, and that come from one of several places."""
import pandas as pd


class Report:
    def __init__(self, df: pd.DataFrame):
        self.df = df.copy()

    def means(self):
        self.df["mean"] = self.df.groupby("shop")["sales"].mean()  # want: WL601
        return self.df


def means(df: pd.DataFrame) -> pd.DataFrame:  # because: WL601 "is a DataFrame parameter"
    df["mean"] = df.groupby("shop")["sales"].mean()  # want: WL601
    return df


try:
    sales = pd.read_csv("sales.csv")
except FileNotFoundError:
    sales = pd.DataFrame()
sales["mean"] = sales.groupby("shop")["sales"].mean()  # want: WL601

parts = pd.concat([pd.read_csv(name) for name in ["a", "b"]], ignore_index=True)
parts["mean"] = parts.groupby("shop")["sales"].mean()  # want: WL601
