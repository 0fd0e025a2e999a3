# proof: none (removed before the oldest pandas that the proofs run under)
"""Without a target one finding stands for the file; it is at the first place."""
import pandas as pd

df = pd.DataFrame({"a": [1.0, None], "b": [3, 4]})
df = df.append({"a": 5, "b": 6}, ignore_index=True)  # want: WL901 warning "(and 2 more places in this file)"
df = df.fillna(method="ffill")  # because: WL901 "here too"
print(df.ix[0, "a"])
