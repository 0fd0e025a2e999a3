"""What was chosen, or is not known, may have left values out or brought others in."""
import pandas as pd

train = pd.DataFrame({"title": ["Mr", "Mrs", "Dr"], "age": [3, 30, 80]})
test = pd.DataFrame({"title": ["Mr"], "age": [40]})

young = pd.concat([train[train["age"] < 60], test], ignore_index=True)
young["code"] = young["title"].map({"Mr": 1, "Mrs": 2})
assert young["code"].notna().all()

numbers = pd.DataFrame({"title": [1, 2]})
mixed = pd.concat([numbers, test], ignore_index=True)
mixed["code"] = mixed["title"].map({1: "a", 2: "b", "Mr": "c"})
assert mixed["code"].notna().all()

homes = pd.DataFrame({"age": [3], "town": ["Ede"]})
inner = train.merge(homes, on="age")
inner["code"] = inner["title"].map({"Mr": 1})
assert inner["code"].notna().all()
right = train.merge(homes, on="age", how="right")
right["code"] = right["title"].map({"Mr": 1})
assert right["code"].notna().all()
some = train[train["age"] < 10].merge(homes, on="age", how="left")
some["code"] = some["title"].map({"Mr": 1})
assert some["code"].notna().all()

heated = pd.DataFrame({"heating": ["gas", None, "oil"], "cooling": ["air", "air", "water"]})
heated["heating"] = heated["heating"].fillna("none")
heated["code"] = heated["heating"].map({"gas": 1, "oil": 2, "none": 0})
heated["cooling"] = heated["cooling"].fillna("none")
heated["cool"] = heated["cooling"].map({"air": 1, "water": 2})
heated["heating"] = heated["heating"].replace("none", "gas")
heated["again"] = heated["heating"].map({"gas": 1, "oil": 2})
assert heated.notna().all().all()
