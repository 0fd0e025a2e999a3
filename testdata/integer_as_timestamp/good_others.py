"""Numbers with their unit, and text."""
import pandas as pd

log = pd.read_csv("log.csv")
second = pd.to_datetime(log["second"], unit="s")
day = log["day"].astype(str).apply(pd.to_datetime)
text = log.assign(when=lambda t: pd.to_datetime(t["day"], format="%Y%m%d"))
assert second.dt.year.eq(2020).all() and day.dt.year.eq(2020).all() and text["when"].equals(day)
