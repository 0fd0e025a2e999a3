"""The days of one duration say nothing about the seconds of another."""
import pandas as pd

start = pd.to_datetime(pd.Series(["2020-01-01 10:00", "2020-01-01 10:00"]))
end = pd.to_datetime(pd.Series(["2020-01-01 11:00", "2020-01-02 11:00"]))

age = (pd.Timestamp("2020-02-01") - start).dt.days
minutes = (end - start).dt.total_seconds() // 60  # want: WL510


def gaps(times: pd.Series) -> pd.Series:
    gap = times.diff()
    return gap.dt.total_seconds()  # want: WL510


def parts(times: pd.Series) -> pd.DataFrame:
    gap = times.diff()
    rest = gap - pd.Timedelta("1h")
    return pd.DataFrame({"days": rest.dt.days, "seconds": gap.dt.seconds})


gaps(end)
parts(end)
