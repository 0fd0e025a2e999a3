"""All seconds, or the second of a time."""
from datetime import datetime, timedelta

import pandas as pd

df = pd.DataFrame({"start": pd.to_datetime(["2020-01-01 10:00:05"]), "end": pd.to_datetime(["2020-01-02 11:00:07"])})

df["took"] = (df["end"] - df["start"]).dt.total_seconds()
df["second"] = df["start"].dt.second
df["minutes"] = (df["end"] - df["start"]) / pd.Timedelta(minutes=1)
assert df["took"].tolist() == [90002] and df["second"].tolist() == [5]
elapsed = (datetime(2020, 1, 1) - datetime(2020, 1, 1)).seconds
assert timedelta(seconds=5).seconds == 5 and elapsed == 0


class Timer:
    seconds = 3


assert Timer().seconds == 3

# The days are gone already, or the duration is written out.
stay = df["end"] - df["start"]
rest = (stay - pd.to_timedelta(stay.dt.days, unit="D")).dt.seconds
assert rest.tolist() == [3602] and pd.Timedelta(hours=3).seconds == 10800
