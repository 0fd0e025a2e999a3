"""Names of numpy that a star brings."""
from numpy import *
import pandas as pd

df = pd.DataFrame({"a": [1.0, None, 3.0]})
none = (df["a"] == nan).sum()  # want: WL402
assert none == 0 and isnan(df["a"]).sum() == 1
df["b"] = where(isnan(df["a"]), 0, df["a"])
assert abs(-2) == 2 and sum([1, 2]) == 3
