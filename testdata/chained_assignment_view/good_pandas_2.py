# target: 2.2
# proof: pandas<3
"""Before 3.0 the column is a view, and the table is written."""
import pandas as pd

df = pd.DataFrame({"age": [22.0, None, 35.0], "fare": [7.25, 71.3, 8.05]})

df["age"][df["age"].isna()] = 30
df.fare[df.age > 30] = 0
df["fare"].loc[df["fare"] > 50] = 50
df["fare"].iloc[0] = 1
assert df["age"].tolist() == [22, 30, 35] and df["fare"].tolist() == [1, 50, 0]
