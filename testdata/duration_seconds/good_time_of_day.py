"""The time of the day is less than a day."""
import pandas as pd

df = pd.DataFrame({"end": pd.to_datetime(["2024-01-01 13:00", "2024-03-02 23:59"])})
clock = (df["end"] - df["end"].dt.normalize()).dt.seconds // 3600
day = df["end"].dt.floor("D")
of_day = df["end"] - day
assert (of_day.dt.seconds // 3600 == clock).all() and clock.tolist() == [13, 23]
