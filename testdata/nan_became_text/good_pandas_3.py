# target: 3.0
# proof: pandas>=3
"""From 3.0 on astype(str) leaves missing what is missing."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"age": [22.5, np.nan, 35.0]})

df["age"] = df["age"].astype(str)
assert df["age"].isna().sum() == 1
df["age"] = df["age"].fillna("unknown")
