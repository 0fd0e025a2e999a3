"""Whoever reads the days as well knows what the seconds are."""
import pandas as pd

took = pd.to_timedelta(pd.Series(["1h", "25h"]))
seconds = took.dt.days * 86400 + took.dt.seconds
assert seconds.tolist() == [3600, 90000]
