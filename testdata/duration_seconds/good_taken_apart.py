"""Whoever reads the days as well knows what the seconds are."""
import pandas as pd

took = pd.to_timedelta(pd.Series(["1h", "25h"]))
seconds = took.dt.days * 86400 + took.dt.seconds
assert seconds.tolist() == [3600, 90000]
days = (took * 2).dt.days
rest = (took * 2).dt.seconds
words = took.map(lambda d: f"{d.days} days and {d.seconds} seconds")
assert days.tolist() == [0, 2] and rest.tolist() == [7200, 7200] and words[1] == "1 days and 3600 seconds"
