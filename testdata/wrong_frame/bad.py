"""What is done to train is done to test, save that one name was left."""
import numpy as np
import pandas as pd

train = pd.DataFrame({"name": ["a b", "c d"], "sold": [2010, 2011], "built": [2000, 1999], "x": [1.0, 2.0]})
test = pd.DataFrame({"name": ["e f", "g h"], "sold": [2012, 2013], "built": [2001, 1990], "x": [5.0, 6.0]})

train["age"] = train["sold"] - train["built"]  # because: WL303 "the same is done to"
test["age"] = test["sold"] - train["built"]  # want: WL303 "train"

train["title"] = train["name"].str.split(" ").str[0].fillna("none")
test["title"] = train["name"].str.split(" ").str[0].fillna("none")  # want: WL303

train["log"] = np.log(train["x"])
test["log"] = test["x"].round(1)
train["big"] = train["x"].astype(int) * 2 + train["sold"]
test['big'] = test["x"].astype(int) * 2 + train["sold"]  # want: WL303
train.sold = train.sold.astype(str)
test.sold = train.sold.astype(str)  # want: WL303
train["size"] = train["name"].apply(lambda name: len(name))
test["size"] = train["name"].apply(lambda name: len(name))  # want: WL303
train["root"] = np.sqrt(train["x"])
test["root"] = np.sqrt(train["x"])  # want: WL303
train.insert(1, "gaps", train.isna().sum(axis=1))
test.insert(1, "gaps", train.isna().sum(axis=1))  # want: WL303
for i in range(2):
    train["part" + str(i)] = train["name"].str.split(" ", expand=True)[i]
    test["part" + str(i)] = train["name"].str.split(" ", expand=True)[i]  # want: WL303
for column in ["built", "x"]:
    train[column] = pd.to_numeric(train[column])
    test[column] = pd.to_numeric(train[column])  # want: WL303


def share(part, whole):
    return part / whole


left = train[["x", "built"]].copy()
right = test[["x", "built"]].copy()
right["share"] = share(left["x"], right["built"])  # want: WL303
left["share"] = share(left["x"], left["built"])
