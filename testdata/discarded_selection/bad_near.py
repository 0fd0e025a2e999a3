"""The write stands before or behind, and the statement early or late in the file."""
import pandas as pd

df = pd.DataFrame({"a": [1, 2, 3], "b": [4, 5, 6]})
old = df["a"] > 1
df.loc[old, "b"]  # want: WL109 "forgotten"
df.loc[old, "b"] = 0
df[old]["b"]  # want: WL109 "forgotten"
df[df["a"] > 2][["b"]]  # want: WL109 "forgotten"
df.loc[df["a"] > 2, "b"] = 0
assert df["b"].tolist() == [4, 0, 0]
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
df.loc[old, "a"] = 0
df.loc[old, "a"]  # want: WL109 "forgotten"


def choose(table: pd.DataFrame):
    table[table["a"] > 1]  # want: WL109 "nothing keeps"
    table.loc[table["a"] > 1]  # want: WL109 "nothing keeps"


choose(df)
