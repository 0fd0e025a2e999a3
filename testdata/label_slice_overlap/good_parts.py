"""Two slices that are no split: of other rows, tables or columns, with steps, or looked at."""
import pandas as pd

df = pd.DataFrame({"a": [1, 2, 3, 4], "b": [4, 3, 2, 1]})
other = df.copy()
n = 2
print(df.loc[:n])
rest = df.loc[n:]
even, odd = df.loc[:n:2], df.loc[n::2]
first = df.loc[:n]
behind = other.loc[n:]
ones = df["a"].loc[:n]
twos = df["b"].loc[n:]
