"""Lines beside a write that are about something else: other columns, tables, rows, or names that are not known."""
import pandas as pd

df = pd.DataFrame({"a": [1, 2, 3], "b": [4, 5, 6]})
other = df.copy()
old = df["a"] > 1
df[old]

df.loc[old, "b"] = 0
other.loc[old, "a"] = 0
df.loc[0, "a"] = 1
df["a"] = df["a"] + 1
df.loc[old, "a"]


def first(table: pd.DataFrame, one, two):
    table.loc[table["a"] > 1, one] = 0
    return table.loc[table["a"] > 1, two]


print(first(df, "a", "b"))
names = df["a"]
names.loc[old] = 0
df[old]
