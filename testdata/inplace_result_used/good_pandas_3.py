# target: 3.0
# proof: pandas>=3
"""From 3.0 on these return the object itself."""
import pandas as pd

df = pd.DataFrame({"a": [1.0, None, 3.0], "b": ["x", "y", None]})

df = df.fillna({"a": 0}, inplace=True)
assert df["a"].tolist() == [1, 0, 3]
df = df.replace({"x": "z"}, inplace=True)
df = df.bfill(inplace=True).ffill(inplace=True)
df["a"] = df["a"].clip(1, 2, inplace=True)
assert df["a"].tolist() == [1, 1, 2]
numbers = pd.Series([1.0, None, 3.0]).interpolate(inplace=True)
assert numbers.tolist() == [1, 2, 3]
numbers = numbers.where(numbers > 1, 0, inplace=True)
numbers = numbers.mask(numbers > 2, 9, inplace=True)
assert numbers.tolist() == [0, 2, 9]


def filled(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.fillna(0, inplace=True)


assert filled(pd.DataFrame({"a": [None, 1.0]}))["a"].tolist() == [0, 1]
