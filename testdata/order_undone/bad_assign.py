"""Columns that assign and its lambdas put in another order."""
import pandas as pd

df = pd.DataFrame({"x": [3, 1, 2]})

one = df.assign(ordered=lambda d: d["x"].sort_values())  # want: WL603
two = df.assign(ordered=df["x"].sort_values(), ranks=lambda d: d["x"].rank())  # want: WL603
three = df.assign(ordered=lambda d: d["x"].sort_values().to_numpy())
df.insert(1, "y", df["x"].sort_values())  # want: WL603

assert one["ordered"].tolist() == [3, 1, 2]
assert two["ordered"].tolist() == [3, 1, 2]
assert three["ordered"].tolist() == [1, 2, 3]
assert df["y"].tolist() == [3, 1, 2]
