"""What is behind is taken from other rows."""
import pandas as pd

df = pd.DataFrame({"a": [1, 2, 3, 4], "b": [4, 3, 2, 1]})
n = 2
first = df.loc[:n]
df = df[df["b"] > 1]
rest = df.loc[n:]
