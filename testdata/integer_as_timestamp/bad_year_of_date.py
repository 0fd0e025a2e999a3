"""The years of dates are numbers again."""
import pandas as pd

df = pd.DataFrame({"day": pd.to_datetime(["2004-07-31", "2005-08-01"])})

years = pd.to_datetime(df["day"].dt.year)  # want: WL509 "the year 2004 becomes"
assert years.dt.year.tolist() == [1970, 1970]
born = df["day"].dt.year
again = pd.to_datetime(born)  # want: WL509
starts = pd.to_datetime(df["day"].dt.year, format="%Y")
assert starts.dt.year.tolist() == [2004, 2005]
texts = pd.to_datetime(df["day"].dt.year.astype(str))
days = pd.to_datetime(df["day"].dt.date)
assert again.dt.year.max() == 1970 and texts.dt.year.min() == 2004 and days.dt.year.min() == 2004
