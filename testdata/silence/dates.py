"""Dates and durations."""
import datetime as dt

import pandas as pd

df = pd.DataFrame(
    {
        "joined": ["Jul 1, 2004", "Jul 10, 2018", None],
        "start": ["2024-01-01 08:00", "2024-01-02 09:30", "2024-02-29 23:00"],
        "end": ["2024-01-01 16:30", "2024-01-03 10:00", "2024-03-01 01:00"],
        "stamp": [1704067200, 1704153600, 1709164800],
        "number": [20240101, 20240102, 20240229],
    }
)

df["joined"] = pd.to_datetime(df["joined"], format="%b %d, %Y")
df["start"] = pd.to_datetime(df["start"], format="%Y-%m-%d %H:%M")
df["end"] = pd.to_datetime(df["end"], format="%Y-%m-%d %H:%M")
df["stamp"] = pd.to_datetime(df["stamp"], unit="s")
df["number"] = pd.to_datetime(df["number"], format="%Y%m%d")
assert df["stamp"].dt.normalize().tolist() == df["number"].tolist()[:2] + [pd.Timestamp("2024-02-29")]

df["duration"] = df["end"] - df["start"]
df["hours"] = df["duration"].dt.total_seconds() / 3600
df["days"] = df["duration"].dt.days
df["year"] = df["joined"].dt.year.astype("Int64")
df["month"] = df["start"].dt.month_name()
df["weekday"] = df["start"].dt.dayofweek
df["period"] = df["start"].dt.to_period("M").astype(str)
df["quarter"] = df["start"].dt.to_period("Q").astype(str)
df["text"] = df["start"].dt.strftime("%d.%m.%Y")
assert df["hours"].tolist() == [8.5, 24.5, 2.0] and df["days"].tolist() == [0, 1, 0]
assert df["text"].tolist()[2] == "29.02.2024"

reference = pd.Timestamp(2024, 3, 1)
df["age_days"] = (reference - df["start"]).dt.days
df["next_week"] = df["start"] + pd.Timedelta(days=7)
df["month_end"] = df["start"] + pd.offsets.MonthEnd(0)
recent = df[df["start"] >= reference - dt.timedelta(days=30)]
between = df[df["start"].between("2024-01-01", "2024-01-31")]
assert len(recent) == 1 and len(between) == 2

df["year_of_start"] = df["start"].dt.to_period("Y").astype(str).astype(int)
in_time = df["start"].dt.hour.between(8, 17)
df["shift"] = in_time.map({True: "day", False: "night"})
late = df.loc[~in_time, "start"].dt.date.tolist()
assert df["year_of_start"].eq(2024).all() and late == [dt.date(2024, 2, 29)]

zoned = df["start"].dt.tz_localize("Europe/Berlin").dt.tz_convert("UTC")
assert zoned.dt.hour.tolist() == [7, 8, 22]
now = dt.datetime(2024, 3, 1)
later = now.replace(hour=5)
calendar = pd.DataFrame({"day": pd.date_range("2024-01-01", "2024-01-05")})
calendar["busy"] = calendar["day"].isin(df["start"].dt.normalize())
assert later.hour == 5 and calendar["busy"].sum() == 2
df = df.sort_values("start").set_index("start")
assert df.loc["2024-01", "hours"].sum() == 33.0
