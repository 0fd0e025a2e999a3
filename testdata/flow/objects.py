"""Frames are objects: names refer to them, and what one name does the others see."""
import copy

import pandas as pd

df = pd.DataFrame({"a": [1], "b": [2]})  # value: DataFrame{a, b}
same = df  # value: DataFrame{a, b}
same["c"] = 0
seen = df  # value: DataFrame{a, b, c}
df.drop(columns="a", inplace=True)
seen = same  # value: DataFrame{b, c}
del same["b"]
seen = df  # value: DataFrame{c}

other = df.copy()  # value: DataFrame{c}
other["d"] = 1
seen = df  # value: DataFrame{c}
third = copy.deepcopy(other)  # value: DataFrame{c, d}
third.insert(0, "first", 0)
seen = third  # value: DataFrame{first, c, d}
seen = other  # value: DataFrame{c, d}
gone = third.pop("d")  # value: Series(d: number)
seen = third  # value: DataFrame{first, c}

left = right = pd.DataFrame({"x": []})
left["y"] = 1
seen = right  # value: DataFrame{x, y}

one, two = pd.DataFrame({"p": []}), pd.DataFrame({"q": []})
seen = two  # value: DataFrame{q}
(inner, [outer]) = two, [one]
seen = outer  # value: DataFrame{p}
first, *rest = [one, one, one]
seen = first  # value: DataFrame{p}

maybe = one if len(one) else two  # value: DataFrame{p?, q?}
maybe["z"] = 1
seen = one  # value: DataFrame{p, z?}


class Loader:
    def __init__(self):
        self.table = pd.DataFrame({"a": [1.0, 2.0]})

    @classmethod
    def load(cls) -> "Loader":
        loader = cls()
        loaded = loader.table  # value: DataFrame{a}
        return loader


loaded_by_class = Loader.load().table  # value: DataFrame{a}
zeros_gone = loaded_by_class["a"].replace(0, float("nan"))  # value: Series(a: number)
worded_again = loaded_by_class["a"].replace(0, "none")  # value: Series(a)
