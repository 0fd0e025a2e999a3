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

assert swapped["b"].tolist() == [1, 2]
assert same.shape == freed.shape[:1] + (3,)
assert other["b"].tolist() == [1, 2]
assert list(listed.columns) == ["xx", "yy", "zz"]
assert rows.index[0] == "a"
