# target: 3.0
"""Text of numbers, of what is filled, and text that nobody asks for `nan`."""
import pandas as pd

df = pd.DataFrame({"name": ["a", None, "b"], "n": [1, 2, 3]})

filled = df["name"].fillna("nobody").astype(str)
first = (filled == "nan").sum()
text = df["name"].astype(str)
second = (text == "a").sum()
third = text.str.len()
assert first == 0 and second == 1 and len(third) == 3
