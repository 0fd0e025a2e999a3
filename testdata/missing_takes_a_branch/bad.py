"""Who has no age is young."""
import numpy as np
import pandas as pd

# because[+1]: WL407 "makes the DataFrame here"
df = pd.DataFrame({"age": [22.5, None, 35.0], "fare": [7.25, 8.05, np.nan]})

df["group"] = np.where(df["age"] > 30, "old", "young")  # want: WL407 "rows where `df["
assert df["group"].tolist() == ["young", "young", "old"]
df["cheap"] = np.where(df.fare <= 8, 1, 0)  # want: WL407
assert df["cheap"].tolist() == [1, 0, 0]
