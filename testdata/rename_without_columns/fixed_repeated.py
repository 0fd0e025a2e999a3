"""Columns that are written out by repeating a list."""
import pandas as pd

df = pd.DataFrame({"id": [1, 2, 3], "when": ["2020-01-01"] * 3, "n": 3 * [0]})
moved = df.rename(columns={"id": "key"})  # want: WL304
assert moved.index.tolist() == [0, 1, 2]
days = pd.DataFrame({"day": [1] * len(df), "when": df["when"].tolist() * 1})
days.rename(columns={"day": "d"}, inplace=True)  # want: WL304
assert days.index.tolist() == [0, 1, 2]
