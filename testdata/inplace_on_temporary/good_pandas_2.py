# target: 2.2
# proof: pandas<3
"""Before 3.0 values filled through a slice reach the table."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"age": [22.0, np.nan, 35.0, np.nan], "fare": [1.0, 2.0, np.nan, 4.0]})

df.iloc[0:2].fillna(0, inplace=True)
df.tail(2).fillna(1, inplace=True)
assert df["age"].tolist() == [22, 0, 35, 1]
