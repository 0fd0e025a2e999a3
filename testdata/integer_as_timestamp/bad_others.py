"""Seconds, functions that are applied, and casts."""
import pandas as pd

log = pd.read_csv("log.csv")
second = pd.to_datetime(log["second"])  # want: WL509 unfixed "`unit="
each = log["day"].apply(pd.to_datetime)  # want: WL509 "20040731"
cast = log.day.astype("datetime64[ns]")  # want: WL509 "20040731"
more = log.assign(when=lambda t: pd.to_datetime(t["day"]))  # want: WL509 "20040731"
assert all(dates.dt.year.eq(1970).all() for dates in [second, each, cast, more["when"]])
