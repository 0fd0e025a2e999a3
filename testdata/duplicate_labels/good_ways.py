"""Columns, slices, masks, places and lists, which do not ask for one label."""
import pandas as pd

north, south = pd.DataFrame({"x": [1, 2], 0: [5, 6]}), pd.DataFrame({"x": [3, 4], 0: [7, 8]})
both = pd.concat([north, south])
assert both.drop(columns=["x"]).shape == (4, 1) and both.drop("x", axis=1).shape == (4, 1)
assert both.drop([0], axis=1).shape == (4, 1) and both.drop(columns=0).shape == (4, 1)
assert both.drop([]).shape == (4, 2)
assert both.loc[0].shape == (2, 2)
assert both.loc[both["x"] > 1, "x"].tolist() == [2, 3, 4]
assert both.iloc[0, 0] == 1 and both.iat[1, 0] == 2
both["double"] = both["x"] * 2
both["rank"] = [1, 2, 3, 4]
del both["rank"]
assert both["double"].tolist() == [2, 4, 6, 8]
