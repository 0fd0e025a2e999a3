# target: 3.0
# proof: pandas>=3
"""All columns have one type, and still the rows are copies from pandas 3.0 on."""
import pandas as pd

df = pd.DataFrame({"a": [1, 2], "b": [3, 4]})
for i, row in df.iterrows():
    row["a"] = 0  # want: WL106 "stays as it is:"
assert df["a"].tolist() == [1, 2]
