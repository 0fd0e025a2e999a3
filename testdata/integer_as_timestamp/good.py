"""Numbers that say what they are, parts that are put together, and text."""
import pandas as pd

df = pd.DataFrame({"year": [2004, 1998], "month": [1, 2], "day": [3, 4], "yr": ["2004", "1998"], "n": [1, 2]})
when = pd.to_datetime(df[["year", "month", "day"]])
when = pd.to_datetime(dict(year=df.year, month=df.month, day=1))
when = pd.to_datetime(df["year"], format="%Y")
when = pd.to_datetime(df["year"].astype(str))
when = pd.to_datetime(df["year"].astype(str) + "-01-01")
when = pd.to_datetime(df["yr"])
assert when.dt.year.tolist() == [2004, 1998]

houses = pd.read_csv("houses.csv")
stamp = pd.to_datetime(houses["stamp"], unit="s")
nanoseconds = pd.to_datetime(houses["stamp"] * 10**9)
when = pd.to_datetime(houses["when"])
sold = pd.to_datetime(houses["sold"].astype(str))
assert stamp.dt.year.tolist() == sold.dt.year.tolist() == nanoseconds.dt.year.tolist()


def parse(frame: pd.DataFrame):
    return pd.to_datetime(frame["Yr_Mo_Dy"]), pd.to_datetime(frame["year_month"])


def cut(frame: pd.DataFrame):
    frame["year"] = frame["when"].str[:4]
    return pd.to_datetime(frame["year"])
