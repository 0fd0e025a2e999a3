# target: 3.0
# proof: pandas>=3
"""These return None still."""
import pandas as pd

raw = pd.DataFrame({"a": [3.0, None, 1.0], "b": ["x", "y", None]})

df = raw.copy()
df = df.dropna(inplace=True)  # want: WL102
assert df is None
df = raw.copy()
df = df.fillna({"a": 0}, inplace=True).sort_values("a", inplace=True)  # want: WL102 unfixed
assert df is None
df = raw.copy()
renamed = df.rename(columns={"a": "n"}, inplace=True)  # want: WL102 unfixed
assert renamed is None
