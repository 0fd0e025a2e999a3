"""Names that are free by then."""
import pandas as pd

df = pd.DataFrame({"a": [1, 2], "b": [3, 4], "c": [5, 6]})

swapped = df.rename(columns={"a": "b", "b": "a"})
same = df.rename(columns={"a": "a"})
freed = df.drop(columns="b").rename(columns={"a": "b"})
other = df[["a", "c"]].rename(columns={"a": "b"})
listed = df.copy()
listed.columns = ["x", "y", "z"]
listed.columns = [name * 2 for name in listed.columns]
if "b" not in df:
    df = df.rename(columns={"a": "b"})
rows = df.rename(index={0: "a"})
other_part = df[["a", "c"]]
beside = pd.concat([df, other_part], axis=1)  # shown, and no column of it is read
print(beside)
told = pd.concat([df, other_part], axis=1, keys=["left", "right"])
print(told["left"]["a"])
named = pd.concat([df[["a"]], df[["a"]] * 2], axis=1)
named.columns = ["a", "twice"]
print(named["a"])
dropped = pd.concat([df.reset_index(), other_part.reset_index()], axis=1)
del dropped["index"]
pair = pd.concat([df["a"], df["a"].cumsum()], axis=1)
pair.columns = ["a", "sum"]
print(pair["a"])
replaced = pd.concat([df.drop(columns="a"), df["a"].abs()], axis=1)
print(replaced["a"])
renamed = pd.concat([df, df["a"].abs().rename("positive")], axis=1)
print(renamed["a"])
below = pd.concat([df, other_part])
print(below["a"])
counted = pd.concat([df, other_part], axis=1, ignore_index=True)
print(counted[0])
part = df.copy()
part.insert(0, "fresh", 1, allow_duplicates=True)
print(part["fresh"])

assert swapped["b"].tolist() == [1, 2]
assert same.shape == freed.shape[:1] + (3,)
assert other["b"].tolist() == [1, 2]
assert list(listed.columns) == ["xx", "yy", "zz"]
assert rows.index[0] == "a"
