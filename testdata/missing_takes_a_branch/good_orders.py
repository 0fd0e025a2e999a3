"""Equality, columns against columns, values that are no labels, and other functions."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"age": [22.5, None, 35.0], "limit": [20.0, 30.0, 40.0]})
exact = np.where(df["age"] == 35, "so", "other")
above = np.where(df["age"] > df["limit"], "above", "below")
kept = np.where(df["age"] > 30, "old", df["limit"])
first = np.where(df["age"] > 30, df["limit"], "young")
places = np.where(df["age"] > 30)
marked = np.select([df["age"] > 30, df["age"].isna()], ["old", "unknown"], "young")
limited = np.clip(df["age"], 25, 30)
assert places[0].tolist() == [2] and marked.tolist() == ["young", "unknown", "old"]


def choose(yes, no):
    return np.where(df["age"] > 30, yes, no)
