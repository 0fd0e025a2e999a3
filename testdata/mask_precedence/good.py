"""Masks in parentheses, and bits that are meant."""
import enum

import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "name": ["Ana", "Bo", None, "Di"],
        "age": [22, 71, 35, 16],
        "room": [1, 2, 2, 0],
        "flags": [4, 5, 1, 12],
        "mask": [4, 4, 1, 8],
        "alone": [1, 0, 0, 1],
        "paid": [1, 1, 0, 1],
        "vip": [True, False, True, False],
    }
)

# Masks.
a = df[(df["age"] > 30) & (df["room"] > 1)]
b = df[(df.age > 30) & df.name.notna()]
c = df[df["age"].gt(30) & df["room"].eq(2)]
d = df[df["vip"] & df["name"].isna()]
e = df[~df["vip"] | (df["room"] == 0)]
f = df[((df["age"] > 30) | (df["age"] < 18)) & df["vip"]]
g = df[df["age"].between(18, 40) & df["name"].str.startswith("A", na=False)]
old = df["age"] > 30
h = df[old & df["vip"]]
i = df[(old & df["vip"]) == False]
both = old & (df["room"] == 2)
assert both.sum() == 2

# In a query `&` binds as `and` does.
j = df.query("age > 30 & room == 2")
k = df.query("age > 30 | room == 0 & alone == 1")
df["both"] = df.eval("age > 30 & room > 1")
assert len(j) == 2 and len(k) == 3 and df["both"].sum() == 2

# Scalars, with words.
if len(df) > 2 and df["age"].max() > 50:
    print("large and old")
if df.shape[0] > 2 and not df.empty:
    print("large")

# Bits: here Python's order is what is wanted.
READ = 4


class Permission(enum.IntFlag):
    READ = 4
    WRITE = 8


assert (df["flags"] & 4 == 4).tolist() == [True, True, False, True]
assert (df["flags"] & READ != 0).sum() == 3
assert (df["flags"] & Permission.READ.value == Permission.READ.value).sum() == 3
even = df[df["flags"] & 1 == 0]
odd = df[df["age"] & 1 > 0]
third = df[df["flags"] // 4 & 1 == 1]
matching = df[df["flags"] & df["mask"] == df["mask"]]
either = df[df["flags"] | 8 == 12]
low = df[df["age"] == 278 & 0xFF]
below = df[df["age"] < 0b1111111 & 63]
masked = df[df["age"] > 0x0F & df["flags"]]
less = df[df["flags"] > 3 & df["flags"]]
same = df[df["mask"] == 4 & df["flags"]]
assert len(masked) == 4 and len(less) == 3 and len(same) == 2
assert len(even) == 2 and len(third) == 3 and len(matching) == 4 and len(low) == 1

# Flags that are 0 or 1: the outcome is the same with and without parentheses.
alone = df[df["alone"] & df["paid"] == 1]
paid = df[(df["age"] > 20) & df["paid"] == 1]
some = df[df["alone"] | df["paid"] == 1]
assert len(alone) == 2 and len(paid) == 2

# Numbers and sets.
key = 27
if key & 255 == 27 and len(df) & 1 == 0:
    print("even and escaped")
required = {"name", "age"}
if required & set(df.columns) == required:
    print("all there")
assert set(df.columns) | required == set(df.columns)
missing = required - set(df.columns) | {"x"} == {"x"}
values = df["flags"].to_numpy()
assert (values & 1 == 0).sum() == 2
bits = np.arange(8)
assert bits[bits & 6 == 2].tolist() == [2, 3]
row = df.iloc[0]
if row["flags"] & 4 == 4:
    print("readable")
for record in df.itertuples():
    if record.flags & READ == READ:
        continue
