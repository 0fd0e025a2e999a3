"""Parentheses, flags, bits and sums beside a comparison."""
import pandas as pd

df = pd.DataFrame({"a": [10, 40, 50], "b": [1, 40, 20], "flag": [0, 1, 1]})
other = df["a"] > 20

# The outcome of & is compared, and the parentheses say so.
assert ((other & df["flag"]) != 1).tolist() == [True, False, False]
assert (((df["a"] > 20) & (df["b"] > 20)) == other).tolist() == [True, True, False]
assert (other & (df["b"] > 20) == other).tolist() == [True, True, False]
assert (other == (df["a"] > 30) & (df["b"] > 0)).all()

# Flags of 0 and 1, where it comes out right.
assert (other & df["flag"] == 1).tolist() == [False, True, True]
assert (other & df["flag"] == True).tolist() == [False, True, True]  # noqa: E712
assert (other & 1 == 1).tolist() == [False, True, True]
assert (other & -1 != 7).all()

# Products and sums bind tighter by right.
assert (other * df["b"] > 3).tolist() == [False, True, True]
assert (other + df["flag"] == 2).tolist() == [False, True, True]

# Bits of numbers.
low, bits = 3, 7
assert low < bits & low < 9 or True
assert (0 < df["a"] & 7).tolist() == [True, False, True]
assert [0 < n & 7 < 8 for n in df["a"]] == [True, False, True]
found = (df["a"] > 20).any()
level = 6
assert found & level == 0


def between(x, y):
    return x > 30 & y > 30
