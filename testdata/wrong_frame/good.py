"""What may be taken from the other frame."""
import numpy as np
import pandas as pd

train = pd.DataFrame({"name": ["a", "b"], "age": [20.0, None], "fare": [1.0, 3.0], "city": ["X", "Y"]})
test = pd.DataFrame({"name": ["c", "d"], "age": [None, 40.0], "fare": [2.0, 4.0], "city": ["Y", "Z"]})

# Statistics of train for both.
train["age"] = train["age"].fillna(train["age"].mean())
test["age"] = test["age"].fillna(train["age"].mean())
train["scaled"] = (train["fare"] - train["fare"].min()) / (train["fare"].max() - train["fare"].min())
test["scaled"] = (test["fare"] - train["fare"].min()) / (train["fare"].max() - train["fare"].min())

# Look-ups.
train["seen"] = train["name"].isin(train["name"])
test["seen"] = test["name"].isin(train["name"])
means = train.groupby("city")["fare"].mean()
train["mean"] = train["city"].map(train.groupby("city")["fare"].mean())
test["mean"] = test["city"].map(train.groupby("city")["fare"].mean())
train["n"] = len(train)
test["n"] = len(train)

limits = np.percentile(train["fare"], [5, 95])
train["low"] = train["fare"] < np.percentile(train["fare"], 5)
test["low"] = test["fare"] < np.percentile(train["fare"], 5)
train["rate"] = train["fare"].apply(lambda fare: fare / train["fare"].max())
test["rate"] = test["fare"].apply(lambda fare: fare / train["fare"].max())

# All names changed, or another column.
train["double"] = train["fare"] * 2
test["double"] = test["fare"] * 2
train["a"] = train["fare"] * 2
test["b"] = train["fare"] * 2

# The same rows under two names.
copy = train.copy()
copy["part"] = train["fare"] / train["fare"].sum()
train["part"] = train["fare"] / train["fare"].sum()
result = pd.DataFrame()
result["fare"] = train["fare"]
