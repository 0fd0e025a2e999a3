"""Rows dropped by keyword and by a list of labels."""
import pandas as pd

north, south = pd.DataFrame({"x": [1, 2]}), pd.DataFrame({"x": [3, 4]})
both = pd.concat([north, south])
first = both.drop(index=[0])  # want: WL608 "every row"
assert first["x"].tolist() == [2, 4]
second = both.drop([1])  # want: WL608 "every row"
assert second["x"].tolist() == [1, 3]
third = both.drop(index=0, columns=[])  # want: WL608
assert third["x"].tolist() == [2, 4]
