"""A write far away says nothing."""
import pandas as pd

df = pd.DataFrame({"a": [1, 2, 3], "b": [4, 5, 6]})
old = df["a"] > 1
df.loc[old, "b"] = 0
n1 = 1 + len(df) * 1
n2 = 2 + len(df) * 2
n3 = 3 + len(df) * 3
n4 = 4 + len(df) * 4
n5 = 5 + len(df) * 5
n6 = 6 + len(df) * 6
n7 = 7 + len(df) * 7
n8 = 8 + len(df) * 8
n9 = 9 + len(df) * 9
n10 = 10 + len(df) * 10
n11 = 11 + len(df) * 11
df.loc[old, "b"]
m1 = 1 + len(df) * 1
m2 = 2 + len(df) * 2
m3 = 3 + len(df) * 3
m4 = 4 + len(df) * 4
m5 = 5 + len(df) * 5
m6 = 6 + len(df) * 6
m7 = 7 + len(df) * 7
m8 = 8 + len(df) * 8
m9 = 9 + len(df) * 9
m10 = 10 + len(df) * 10
m11 = 11 + len(df) * 11
df.loc[old, "b"] = 0
