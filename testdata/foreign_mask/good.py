"""Masks that belong to the rows, by label or by place."""
import warnings
from io import StringIO

import pandas as pd

warnings.simplefilter("ignore")
train = pd.read_csv(StringIO("name,age\na,30\nb,8\nc,41\n"))
test = pd.read_csv(StringIO("name,age\nd,5\ne,50\nf,6\n"))
adults = test[test["age"] > 10]
assert adults["age"].tolist() == [50]

# Some of the rows, under their own labels.
young = train[train["age"] < 35]
b = young[train["age"] < 10]
b = young.loc[train["age"] < 10]
assert b["name"].tolist() == ["b"]
ordered = train.sort_values("age")
assert ordered[train["age"] < 10]["name"].tolist() == ["b"]

# Features and labels in two files, row by row.
features = pd.read_csv(StringIO("width,height\n1,2\n3,4\n"))
target = pd.read_csv(StringIO("kind\nx\ny\n"))
x = features[target["kind"] == "x"]
assert x["width"].tolist() == [1]

# Columns of one table, kept apart.
y = train["age"]
table = train.drop(columns="age")
old = table[y > 20]
assert old["name"].tolist() == ["a", "c"]

# By place, or after numbering both.
old = test[(train["age"] > 20).values]
ordered = train.sort_values("age").reset_index(drop=True)
late = ordered[ordered["age"] > 20]
known = test[test["name"].isin(train["name"])]
