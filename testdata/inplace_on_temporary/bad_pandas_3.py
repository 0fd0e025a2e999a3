# target: 3.0
# proof: pandas>=3
"""Slices were views before 3.0; now what is filled in them is lost as well."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"age": [22.0, np.nan, 35.0, np.nan], "sex": ["m", "f", None, "m"]})
before = df.copy()

df.iloc[0:3].fillna({"age": 0}, inplace=True)  # want: WL103 error unfixed
df.head(2).fillna({"age": 0}, inplace=True)  # want: WL103 unfixed
df[1:].replace({"m": "male"}, inplace=True)  # want: WL103 unfixed
df.tail(3).ffill(inplace=True)  # want: WL103 unfixed
df.loc[0:2].fillna({"age": 1}, inplace=True)  # want: WL103 unfixed
df.iloc[:2].dropna(inplace=True)  # want: WL103 unfixed
assert df.equals(before)
