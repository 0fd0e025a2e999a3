# proof: none (silent with NumPy before 2 alone: later it raises)
"""The gap comes first, and the table asks."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"n": [1, 5, 9]})
df["size"] = np.where(df["n"] > 3, np.nan, "big")  # because: WL405 "here missing values become the text"
small = df["size"].isnull()  # want: WL405 "choose None in its place"
kept = df.dropna(subset=["size"])  # want: WL405
