"""Every order, with texts and numbers as labels."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"age": [22.5, None, 35.0]})
df["a"] = np.where(df["age"] < 30, "young", "old")  # want: WL407 "`old`"
df["b"] = np.where(df["age"] <= 30, "young", "old")  # want: WL407 "`old`"
df["c"] = np.where(df["age"] > 30, "old", "young")  # want: WL407 "`young`"
df["d"] = np.where(df["age"] >= 30, 1, 0)  # want: WL407 "`0`"
assert df.loc[1].tolist()[1:] == ["old", "old", "young", 0]
