"""Keys that are labels of rows, and keys of dictionaries."""
import pandas as pd

codes = pd.DataFrame({"code": ["001", "002"], "n": [1, 2]})
names = pd.DataFrame({"code": ["1", "2"], "label": ["x", "y"]})
upper = pd.DataFrame({"k": ["AA", "BB"], "q": [1, 1]})
lower = pd.DataFrame({"k": ["aa", "bb"], "r": [1, 1]})

first = upper.set_index("k").join(lower.set_index("k"))  # want: WL610 "no row matches"
second = upper.join(lower.set_index("k"), on="k")  # want: WL610
labels = names.set_index("code")["label"]
third = codes["code"].map(labels)  # want: WL610 "no key is found"
fourth = codes["n"].map({"1": "x", "2": "y"})  # want: WL610 "numbers and the keys are text"
fifth = codes["code"].map({1: "x", 2: "y"})  # want: WL610 "text and the keys are numbers"
sixth = codes["n"].map(labels)  # want: WL610
assert first["r"].isna().all() and second["r"].isna().all()
for found in (third, fourth, fifth, sixth):
    assert found.isna().all()
