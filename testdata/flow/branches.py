"""Every way that the program may go is gone, and what comes of them is joined."""
import sys

import pandas as pd

df = pd.DataFrame({"a": [1]})
if len(sys.argv) > 1:
    df["b"] = 0
seen = df  # value: DataFrame{a, b?}

if "c" not in df.columns:
    df["c"] = 0
seen = df  # value: DataFrame{a, b?, c}

table = None
if len(sys.argv) > 2:
    table = pd.DataFrame({"x": []})
seen = table  # value: DataFrame{x}

thing = pd.DataFrame({"x": []})
if len(sys.argv) > 3:
    thing = 3
seen = thing  # value: unknown

try:
    part = pd.DataFrame({"m": []})
    part["n"] = 0
except ValueError:
    part = pd.DataFrame({"m": [], "o": []})
finally:
    done = True
seen = part  # value: DataFrame{m, n?, o?}

for name in ["p", "q"]:
    df[name] = 0
seen = df  # value: DataFrame{a, b?, c, p, q}

loop = pd.DataFrame({"a": []})
while len(loop) < 5:
    loop["b"] = 1
    if len(loop) > 3:
        break
    loop["c"] = 2
seen = loop  # value: DataFrame{a, b?, c?}

grown = pd.DataFrame({"a": []})
for _ in range(3):
    grown = grown.assign(z=1)
seen = grown  # value: DataFrame{a, z?}

match len(sys.argv):
    case 1:
        picked = pd.DataFrame({"one": []})
    case _:
        picked = pd.DataFrame({"more": []})
seen = picked  # value: DataFrame{more?, one?}

if (short := df[["a"]]) is not None:
    seen = short  # value: DataFrame{a}

with open("log.txt") as log:
    inside = df.drop(columns=["a"])
seen = inside  # value: DataFrame{b?, c, p, q}

del inside
seen = isinstance(df, pd.DataFrame)  # value: bool
frames = [pd.DataFrame({"k": []}) for _ in range(3)]
for frame in frames:
    seen = frame  # value: DataFrame{k}
named = {"train": df[["a"]], "test": df[["c"]]}
seen = named["test"]  # value: DataFrame{c}
for key, value in named.items():
    seen = value  # value: DataFrame{a?, c?}
