"""Two columns of one name."""
import pandas as pd

df = pd.DataFrame({"a": [1, 2], "b": [3, 4], "c": [5, 6]})  # because: WL306 "makes the DataFrame here"

first = df.rename(columns={"a": "b"})  # want: WL306 "`b` already"
second = df.copy()
second.columns = ["x", "y", "x"]  # want: WL306 "`x`"
third = df.copy()
third["d"] = 0  # because: WL306 "is made here"
third.rename(columns={"c": "d"}, inplace=True)  # want: WL306 "`d`"
fourth = df.rename({"a": "c"}, axis=1)  # want: WL306 "`c`"
fifth = df.copy()
fifth.insert(0, "a", 7, allow_duplicates=True)  # want: WL306 "`a` already"
sixth = pd.concat([df, df[["a"]] * 2], axis=1)  # want: WL306 "both tables have a column `a`"
total = sixth["a"].sum()
seventh = pd.concat([df, df["b"].abs()], axis="columns")  # want: WL306 "column `b`"
eighth = pd.concat((df, df[["b", "c"]]), axis=1)  # want: WL306 "column `b`"
ninth = df.set_axis(["x", "x", "y"], axis=1)  # want: WL306 "`x`"
tenth = df.rename(columns={"a": "n", "b": "n"})  # want: WL306 "`a` becomes `n` too"
more = pd.concat([df, pd.DataFrame({"a": [0, 0], "c": [1, 1]})], axis=1)  # want: WL306 "column `c`"
sizes = more["c"].shape
both = pd.concat([df["a"], df["a"] + 1], axis=1)  # want: WL306
doubled = both["a"] * 2

assert seventh["b"].shape == eighth["c"].shape == ninth["x"].shape == (2, 2)
assert tenth["n"].shape == doubled.shape == (2, 2)
assert fifth["a"].shape == (2, 2)
assert total.tolist() == [3, 6]
assert first["b"].shape == (2, 2)
assert second["x"].shape == (2, 2)
assert third["d"].shape == (2, 2)
assert fourth["c"].shape == (2, 2)
