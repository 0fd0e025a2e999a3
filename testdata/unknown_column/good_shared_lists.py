"""Lists and dicts of names that have two names themselves, or are filled by a function."""
import pandas as pd

df = pd.DataFrame({"a": [1], "b": [2], "c": [3], "d": [4]})


def grow(names):
    names.append("d")


mine = ["a", "c"]
grow(mine)
print(df[mine]["d"])
again = mine
again += ["b"]
again.remove("a")
print(df[mine]["b"])

names = {"a": "x"}
others = names
others["b"] = "y"
print(df.rename(columns=names)["y"])
others.update({"c": "z"})
print(df.rename(columns=names)["z"])


class Columns:
    def __init__(self, names):
        self.names = names

    def add(self, name):
        self.names.append(name)


more = ["a"]
Columns(more).add("b")
print(df[more]["b"])

plain = {"a": "x"}
copied = plain.copy()
copied["b"] = "y"
print(df.rename(columns=plain)["b"], df.rename(columns=copied)["y"])
short = ["a"]
longer = list(short)
longer.append("b")
assert [name.upper() for name in short] == ["A"]
