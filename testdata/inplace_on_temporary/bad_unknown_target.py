# proof: pandas<3
"""Without a target there is one finding for all values written through a slice."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"age": [22.0, np.nan, 35.0, np.nan], "sex": ["m", "f", None, "m"]})

df.iloc[0:2].fillna({"age": 0}, inplace=True)  # want: WL103 warning unfixed "more places"
df.tail(2).fillna({"age": 1}, inplace=True)
df[2:].replace({"m": "male"}, inplace=True)
