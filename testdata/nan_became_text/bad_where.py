# proof: none (silent with NumPy before 2 alone: later it raises)
"""An array of texts holds no NaN."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"n": [1, 5, 9]})

df["size"] = np.where(df["n"] > 3, "big", np.nan)
small = df["size"].isnull()  # want: WL405 "`np.where`"
df["size"] = df["size"].fillna("small")  # want: WL405
