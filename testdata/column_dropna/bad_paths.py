"""The table may be one of several, comes out of a loop, a function that is called twice, an attribute."""
import pandas as pd


def make(labels=None):
    return pd.DataFrame({"qty": [1.0, None, 3.0], "shop": ["a", "b", "a"]}, index=labels)


def still_missing(df):
    return df["qty"].isna().sum() == 1 and df["qty"].dtype == float


train, test = make(), make([5, 6, 7])
for df in [train, test]:
    df["qty"] = df["qty"].dropna().astype(int)  # want: WL401 warning unfixed "as NaN, because the table has them still;"
assert still_missing(train) and still_missing(test)

if len(train) > 2:
    table = make()
else:
    table = make([7, 8, 9])
table["qty"] = table["qty"].dropna().astype(int)  # want: WL401 unfixed
assert still_missing(table)


def convert(frame):
    known = frame["qty"].dropna()  # because: WL401 "here the rows are left"
    frame["qty"] = known.astype(int)  # want: WL401 unfixed
    return frame


assert still_missing(convert(make())) and still_missing(convert(make([5, 6, 7])))


class Report:
    def __init__(self, df: pd.DataFrame):
        self.df = df.copy()

    def convert(self):
        self.df["qty"] = self.df["qty"].dropna().astype(int)  # want: WL401 unfixed
        return self.df


assert still_missing(Report(make()).convert())

for shop, part in make().groupby("shop"):
    part = part.copy()
    part["qty"] = part["qty"].dropna().astype(int)  # want: WL401 unfixed
