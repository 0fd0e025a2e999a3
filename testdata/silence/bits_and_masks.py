"""Where & and | are meant as they are written."""
import enum

import pandas as pd


class Access(enum.IntFlag):
    NONE = 0
    READ = 4
    WRITE = 2
    RUN = 1


files = pd.DataFrame(
    {
        "name": ["a", "b", "c", "d"],
        "mode": [4, 6, 7, 0],
        "size": [10, 0, 300, 20],
        "hidden": [False, True, False, False],
        "text": [1, 1, 0, 1],
        "new": [0, 1, 0, 1],
    }
)

readable = files[files["mode"] & 4 == 4]
writable = files[files["mode"] & int(Access.WRITE) != 0]
even = files[files["size"] & 1 == 0]
both = files[files["text"] & files["new"] == 1]
either = files["text"] | files["new"]
low = files["mode"] & 3
assert len(readable) == 3 and len(writable) == 2 and len(even) == 4 and len(both) == 2
assert either.sum() == 3 and low.tolist() == [0, 2, 3, 0]

shown = files[(files["size"] > 5) & ~files["hidden"]]
large = files[(files["size"] > 100) | (files["mode"] == 7)]
large_text = files[(files["size"] > 5) & (files["text"] == 1) & files["name"].ne("d")]
mask = files["size"].gt(5) & files["mode"].ge(4)
mask &= ~files["hidden"]
mask |= files["name"] == "d"
assert shown["name"].tolist() == ["a", "c", "d"] and len(large) == 1
assert large_text["name"].tolist() == ["a"] and files[mask]["name"].tolist() == ["a", "c", "d"]

conditions = {"big": files["size"] > 100, "text": files["text"].eq(1)}
combined = conditions["big"] | conditions["text"]
everything = pd.Series(True, index=files.index)
for condition in conditions.values():
    everything = everything & condition
assert combined.all() and not everything.any()

access = Access.READ | Access.WRITE
if access & Access.READ == Access.READ and access & Access.RUN == Access.NONE:
    print("read but not run")
required = {"name", "size"}
if required & set(files.columns) == required:
    print("all columns are there")
extra = set(files.columns) - required | {"owner"}
common = files.columns.intersection(["name", "owner"])
if len(files) > 2 and files["size"].max() > 100 or files.empty:
    print("large or empty")
value = 0x1234
high, low_byte = value >> 8 & 0xFF, value & 0xFF
assert (high, low_byte) == (0x12, 0x34) and "owner" in extra and list(common) == ["name"]
assert files.query("size > 5 & mode >= 4 | name == 'd'")["name"].tolist() == ["a", "c", "d"]
