"""Tables that stand below each other hold the values of both."""
import pandas as pd

train = pd.DataFrame({"title": ["Mr", "Mrs"], "age": [3, 30]})
test = pd.DataFrame({"title": ["Mr", "Dr"], "age": [40, 50]})

full = pd.concat([train, test], ignore_index=True)
full["code"] = full["title"].map({"Mr": 1, "Mrs": 2})  # want: WL406 "`Dr`, so that 1 of 4 rows"
assert full["code"].isna().sum() == 1

homes = pd.DataFrame({"age": [3, 30], "town": ["Ede", "Epe"]})
joined = train.merge(homes, on="age", how="left")
joined["code"] = joined["title"].map({"Mr": 1})  # want: WL406 "`Mrs`, so that rows become"
assert joined["code"].isna().sum() == 1
labelled = train.join(homes[["town"]])
labelled["code"] = labelled["title"].str.upper().map({"MR": 1})  # want: WL406 "`MRS`"

heated = pd.DataFrame({"heating": ["gas", None, "oil"]})
heated["heating"] = heated["heating"].fillna("none")
heated["code"] = heated["heating"].map({"gas": 1, "oil": 2})  # want: WL406 "`none`, so that 1 of 3 rows"
assert heated["code"].isna().sum() == 1
