"""The same with rows that bear dates, with columns, and what comes of it."""
import numpy as np
import pandas as pd

days = pd.DataFrame({"sales": np.arange(6)}, index=pd.date_range("2024-01-01", periods=6))
split = pd.Timestamp("2024-01-04")
before = days.loc[:split]  # want: WL606 unfixed
after = days.loc[split:]
assert len(before) + len(after) == len(days) + 1

df = pd.DataFrame({"x": np.arange(10), "y": np.arange(10) % 3})
x_train = df.loc[:7, "x"]  # want: WL606 unfixed
x_test = df.loc[7:, "x"]
assert 7 in x_train.tolist() and 7 in x_test.tolist()
top = df.sort_values("y").loc[:3, ["x"]]  # want: WL606 unfixed
assert len(top) != 3
