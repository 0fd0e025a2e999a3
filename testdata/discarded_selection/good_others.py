"""What is no table."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"a": [1, 2, 3], "b": [4, 5, 6]})
old = df["a"] > 1
grid = np.zeros((3, 2))
grid[old, 0] = 1


def check(names: dict, column: pd.Series, table: pd.DataFrame):
    names["a"]
    column[column > 1]
    column.loc[column > 1]
    place = table.loc
    place[table["a"] > 1]


check({"a": 1}, df["b"], df)
