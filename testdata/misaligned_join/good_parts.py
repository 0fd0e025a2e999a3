"""Parts below each other, and parts that meet by place."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"a": [1, 2, 3, 4], "b": [4, 3, 2, 1]})
kept = df[df["b"] < 4]
new = pd.Series([10, 20, 30])
below = pd.concat([kept["a"], new], axis=0)
again = pd.concat([kept["a"], new], axis="index")
stacked = np.column_stack([kept["a"], new])
listed = [kept["a"], new]
pairs = list(zip(kept["a"], new))
assert len(below) == len(again) == 6 and stacked.shape == (3, 2) and len(pairs) == 3
parts = pd.concat([kept[name] for name in ["a", "b"]], axis=1)
assert parts.notna().all().all()
