# proof: pandas>=2
"""Quantities, and numbers that a column keeps as they are."""
import pandas as pd

codes = pd.read_csv("codes.csv", usecols=["amount", "idea", "score"])
assert codes["amount"].tolist() == [1, 2]
weights = pd.read_csv("codes.csv", usecols=["weight id"])
assert weights["weight id"].tolist() == [7.5, 8.5]
whole = pd.read_csv("huge.csv", usecols=["full"])
assert whole["full"].iloc[0] == 9007199254740993
small = pd.read_csv("huge.csv", usecols=["small", "part"])
told = pd.read_csv("huge.csv", usecols=["told"], dtype={"told": "Int64"})
assert told["told"].iloc[0] == 9007199254740993
