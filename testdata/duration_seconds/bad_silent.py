"""What the numbers are."""
import pandas as pd

took = pd.to_timedelta(pd.Series(["1h", "25h", "-1s"]))
assert took.dt.seconds.tolist() == [3600, 3600, 86399]  # want: WL510
