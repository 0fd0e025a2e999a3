"""The same in one spelling and of one type."""
import pandas as pd

codes = pd.DataFrame({"code": ["001", "002"], "n": [1, 2]})
names = pd.DataFrame({"code": ["1", "2"], "id": [1, 2], "label": ["x", "y"]})
upper = pd.DataFrame({"k": ["AA", "BB"], "q": [1, 1]})
lower = pd.DataFrame({"k": ["aa", "bb"], "r": [1, 1]})

first = upper.assign(k=upper["k"].str.lower()).set_index("k").join(lower.set_index("k"))
labels = names.set_index("code")["label"]
second = codes["code"].str.lstrip("0").map(labels)
third = codes["n"].map(names.set_index("id")["label"])
fourth = codes["n"].astype(str).map({"1": "x", "2": "y"})
fifth = codes["code"].map({"001": "x", 2: "y"})
names["code"] = names["code"].str.zfill(3)
seventh = codes["code"].map(names.set_index("code")["label"])
assert first["r"].tolist() == [1, 1] and fifth.tolist()[0] == "x"
for found in (second, third, fourth, seventh):
    assert found.tolist() == ["x", "y"]
