"""Arrays of numpy that become tables, beside rows that were left out."""
import numpy as np
import pandas as pd

raw = pd.DataFrame({"a": [1.0, None, 3.0]})
some = raw.dropna()
dummies = pd.DataFrame(np.eye(2), columns=["x", "y"])
wide = pd.concat([some, dummies], axis=1)  # want: WL604 unfixed
noise = pd.Series(np.random.rand(2))
some = some.assign(noise=noise)  # want: WL604 unfixed
assert len(wide) == 3 and some["noise"].isna().sum() == 1
