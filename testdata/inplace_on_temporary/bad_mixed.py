# proof: pandas<3
"""Without a target: what is lost in every version is told at each place, what a slice let through once a file."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"age": [22.0, np.nan, 35.0, np.nan], "sex": ["m", "f", None, "m"]})

df[["age"]].fillna(0, inplace=True)  # want: WL103 "assign its result"
df.iloc[0:2].fillna({"age": 0}, inplace=True)  # want: WL103 warning unfixed "3.0"
df[df["sex"] == "m"].dropna(inplace=True)  # want: WL103 unfixed
df.tail(1).fillna({"age": 1}, inplace=True)  # because: WL103 "here too"
df.head(3).drop(columns=["sex"], inplace=True)  # want: WL103 unfixed

assert df["age"].tolist() == [22, 0, 35, 1] and len(df) == 4
