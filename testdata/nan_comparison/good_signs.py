"""Comparisons that find what they look for, or look for something else."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"age": [22.0, np.nan, 35.0], "name": ["Ana", None, "Cy"]})
dates = pd.Series([pd.Timestamp("2024-01-01"), pd.NaT])
assert dates.iloc[1] is pd.NaT
assert [n is pd.NA for n in pd.array([1, None], dtype="Int64")] == [False, True]
assert not (df["age"] > np.nan).any()
assert not (df["age"] < np.nan).any()
texts = pd.Series(["a", np.nan], dtype=object)
assert texts.iloc[1] is np.nan


def choose(column: pd.Series):
    if column == None:  # noqa: E711
        return None
    while not column == None:  # noqa: E711
        return column
    return not (column == None)  # noqa: E711


def first(frame: pd.DataFrame):
    return frame.iloc[0]["name"] is np.nan
