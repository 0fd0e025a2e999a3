"""Numbers and words that are values themselves."""
import math

import numpy as np
import pandas as pd

df = pd.DataFrame({"age": [22.0, np.nan, 35.0], "name": ["Ana", None, "Cy"]})
places = np.where(df["age"] > 30)
assert places[0].tolist() == [2]
assert df["age"].fillna(np.pi).notna().all() and df["age"].fillna(math.e).notna().all()
assert df["name"].fillna("mean").tolist()[1] == "mean"
assert df.fillna({"name": "mode", "age": 0}).notna().all().all()
assert df["age"].replace({22.0: 23.0}).tolist()[0] == 23
