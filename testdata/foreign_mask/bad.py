"""Masks from a table whose rows are others under the same labels."""
from io import StringIO

import pandas as pd

train = pd.read_csv(StringIO("name,age\na,30\nb,8\nc,41\n"))  # because: WL612 "the mask is about these"
test = pd.read_csv(StringIO("name,age\nd,5\ne,50\nf,6\n"))  # because: WL612 "the rows that it is"
test["age"] = test["age"].astype(float)
adults = test[train["age"] > 10]  # want: WL612 "another table"
assert adults["age"].tolist() == [5, 6]
test.loc[train["age"] < 10, "age"] = 0  # want: WL612
assert test["age"].tolist() == [5, 0, 6]

ordered = train.sort_values("age").reset_index(drop=True)
young = ordered[train["age"] < 10]  # want: WL612
assert young["age"].tolist() == [30]
is_young = train["age"] < 10
train = train.sample(frac=1, random_state=1).reset_index(drop=True)
young = train[is_young]  # want: WL612
assert young["age"].tolist() == [41] or young["age"].tolist() == [30]
