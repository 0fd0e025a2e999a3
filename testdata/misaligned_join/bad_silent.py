"""Numbers from before rows were left out or moved, beside new ones. Without a fix: what was made has a name."""
import numpy as np
import pandas as pd

raw = pd.DataFrame({"name": ["a", "b", "c", "d", "e"], "age": [30.0, None, 8.0, 41.0, 15.0]})

adults = raw[raw["age"] > 10]
# because[+1]: WL604 "these rows are numbered from"
dummies = pd.DataFrame({"tall": [1, 0, 1], "old": np.array([0, 1, 0])})
both = pd.concat([adults, dummies], axis=1)  # want: WL604 unfixed "dummies"
assert len(both) == 5
both = adults.join(dummies)  # want: WL604 unfixed
assert both["tall"].isna().any()

# The other way round: the new table takes values by its own numbers.
result = pd.DataFrame({"predicted": [1.0, 2.0, 3.0]})
result["actual"] = adults["age"]  # want: WL604 unfixed
assert result["actual"].isna().sum() == 2
compared = pd.DataFrame({"actual": adults["age"], "predicted": pd.Series([1.0, 2.0, 3.0])})  # want: WL604 unfixed
assert len(compared) == 5

# Numbered anew after rows were left out, beside the labels from before.
clean = raw.dropna().reset_index(drop=True)
clean["age"] = raw["age"]  # want: WL604 unfixed
assert clean["age"].tolist()[2:] == [8, 41]
ages = adults["age"].reset_index(drop=True)
adults = adults.assign(adult=True)
pair = pd.concat([adults["name"], ages], axis=1)  # want: WL604 unfixed
assert len(pair) > len(adults)
raw.drop_duplicates(inplace=True)
names = raw["name"]
raw.drop(index=[0], inplace=True)
fresh = raw.reset_index(drop=True)
fresh["label"] = names  # want: WL604 unfixed
assert fresh["label"].tolist() == ["a", "b", "c", "d"]
