"""One value for the rows that a mask chooses, in every column."""
import warnings

import pandas as pd

warnings.simplefilter("ignore")


def fresh():
    # because[+1]: WL204 "makes the DataFrame here"
    return pd.DataFrame({"days": [10.0, 20.0, 30.0], "rate": [80.0, 130.0, -1.0], "n": [1.0, 2.0, 3.0]})


df = fresh()
df[df["rate"] > 100] = 100  # want: WL204 "rate"
df = fresh()
df[df.rate < 0] = 0  # want: WL204
df = fresh()
df.loc[df["rate"] < 0] = df["rate"].mean()  # want: WL204
df = fresh()
df[df["n"].isin([1, 2])] = 0  # want: WL204 "n"
df = fresh()
is_low = df["days"] < 15
df[is_low] = 15  # want: WL204 "days"
df = fresh()
df[~(df["days"] > 15)] = 15  # want: WL204
df = fresh()
df.loc[df["days"].isna()] = 0  # want: WL204


class Store:
    def __init__(self):
        self.df = fresh()

    def clean(self):
        self.df[self.df["days"] < 15] = 15  # want: WL204 "days"
        df = self.df
        df.loc[df["days"].isna()] = 0  # want: WL204 "days"
