"""Whose ages these are."""
import pandas as pd

train = pd.DataFrame({"sold": [2010, 2011], "built": [2000, 1999]})
test = pd.DataFrame({"sold": [2012, 2013], "built": [2001, 1990]})
train["age"] = train["sold"] - train["built"]
test["age"] = train["sold"] - train["built"]  # want: WL303
assert test["age"].tolist() == [10, 12]  # 11 and 23 it is
