"""Daily temperatures: gaps, rolling means, resampling, lags."""
import numpy as np
import pandas as pd

days = pd.date_range("2024-01-01", periods=60, freq="D")
rng = np.random.default_rng(0)
series = pd.Series(rng.normal(5, 2, size=60).round(1), index=days, name="temperature")
series.iloc[10:12] = np.nan
series.index.name = "day"

filled = series.interpolate(method="time")
weekly = filled.resample("W").mean()
smooth = filled.rolling(window=7, min_periods=1, center=True).mean()
centered = filled - filled.rolling("14D").mean()
assert filled.isna().sum() == 0 and len(weekly) == 9

frame = filled.to_frame()
frame["lag_1"] = frame["temperature"].shift(1)
frame["lag_7"] = frame["temperature"].shift(7)
frame["change"] = frame["temperature"].diff()
frame["growth"] = frame["temperature"].pct_change()
frame["weekday"] = frame.index.dayofweek
frame["is_weekend"] = frame["weekday"] >= 5
frame["smooth"] = smooth
frame["cumulative"] = frame["temperature"].cumsum()
frame = frame.dropna(subset=["lag_7"])
assert len(frame) == 53

# Split by time, once by date and once by position.
cut = pd.Timestamp("2024-02-15")
train, test = frame[frame.index < cut], frame[frame.index >= cut]
first, last = frame.iloc[:40], frame.iloc[40:]
assert len(train) + len(test) == len(first) + len(last) == len(frame)

january = frame.loc["2024-01"]
by_weekday = january.groupby("weekday")["temperature"].mean()
frame["normal"] = frame["weekday"].map(frame.groupby("weekday")["temperature"].mean())
frame["anomaly"] = frame["temperature"] - frame["normal"]
assert abs(frame["anomaly"].mean()) < 1e-9 and by_weekday.index.tolist() == list(range(7))

# Another frequency, joined by the last known value.
readings = pd.DataFrame({"at": pd.to_datetime(["2024-01-10 06:30", "2024-02-01 12:00"]), "level": [1.5, 1.8]})
daily = frame.reset_index()[["day", "temperature"]]
merged = pd.merge_asof(daily, readings, left_on="day", right_on="at", direction="backward")
merged["level"] = merged["level"].ffill()
span = (merged["day"] - merged["day"].min()).dt.days
merged = merged.assign(span=span).set_index("day").sort_index()
assert merged.index.is_monotonic_increasing
