"""Labels that fit, values without labels, and tables where matching by label is what is meant."""
import numpy as np
import pandas as pd

raw = pd.DataFrame({"name": ["a", "b", "c", "d", "e"], "age": [30.0, None, 8.0, 41.0, 15.0]})

# Nothing was left out.
df = raw.copy()
df["rank"] = pd.Series([2, 0, 3, 1, 4])
df["filled"] = pd.Series(np.array([1, 2, 3, 4, 5]))
both = pd.concat([df, pd.DataFrame({"x": [1, 2, 3, 4, 5]})], axis=1)
assert both["x"].tolist() == [1, 2, 3, 4, 5]
top = raw.head(3)
top = pd.concat([top, pd.DataFrame({"x": [1, 2, 3]})], axis=1)
first = raw[:2]
first = pd.concat([first, pd.DataFrame({"x": [1, 2]})], axis=1)
part = raw.iloc[:3]
part = pd.concat([part, pd.DataFrame({"x": [1, 2, 3]})], axis=1)
assert len(top) == len(part) == 3 and len(first) == 2

# The labels are given, or there are none.
adults = raw[raw["age"] > 10].copy()
adults["rank"] = pd.Series([2, 0, 1], index=adults.index)
adults["list"] = [1, 2, 3]
adults["array"] = np.array([1, 2, 3])
adults["values"] = pd.Series([2, 0, 1]).values
scaled = pd.DataFrame(np.array([[1.0], [2.0], [3.0]]), columns=["scaled"], index=adults.index)
joined = pd.concat([adults, scaled], axis=1)
late = pd.Series([1, 2, 3])
late.index = adults.index
adults["late"] = late
later = pd.DataFrame({"later": [1, 2, 3]})
later.index = adults.index
joined = pd.concat([joined, later], axis=1)
keyed = pd.DataFrame({"k": [4, 5, 6]}).set_index(adults.index)
joined = joined.join(keyed)
assert len(joined) == 3 and joined.notna().all().all() and adults["late"].tolist() == [1, 2, 3]

# Numbered anew on both sides.
numbered = adults.reset_index(drop=True)
joined = pd.concat([numbered, pd.DataFrame({"x": [1, 2, 3]})], axis=1)
numbered["rank"] = pd.Series([2, 0, 1])
adults.reset_index(drop=True, inplace=True)
adults["rank"] = pd.Series([2, 0, 1])
ordered = raw.sort_values("age", ignore_index=True)
ordered["place"] = pd.Series([0, 1, 2, 3, 4])
assert numbered["rank"].tolist() == adults["rank"].tolist() == [2, 0, 1]

# Built for all rows before some were left out: labels pick those that are left.
scores = pd.Series([5, 4, 3, 2, 1])
some = raw[raw["age"] > 10].copy()
some["score"] = scores
assert some["score"].tolist() == [5, 2, 1]
some["old"] = raw["age"] > 20
some["name"] = raw["name"].str.upper()
back = raw.sort_values("age")
back = back.sort_index()
back["score"] = pd.Series([5, 4, 3, 2, 1])
assert back["score"].tolist() == [5, 4, 3, 2, 1]

# Each row beside the next one.
shifted = raw[1:].reset_index(drop=True)
shifted["before"] = raw["age"]
pairs = pd.concat([shifted, raw["age"][:-1].rename("also")], axis=1)
assert shifted["before"].tolist()[0] == 30 and len(pairs) == 4

# An empty table takes the rows of what comes first; below one another nothing meets.
out = pd.DataFrame()
out["age"] = some["age"]
out = pd.DataFrame(columns=["age"])
out["age"] = some["age"]
longer = pd.concat([some, pd.DataFrame({"name": ["f"]})])
table = pd.DataFrame({"age": some["age"], "rank": [1, 2, 3]})
assert len(out) == 3 and len(longer) == 4 and len(table) == 3

# Rows that are tables' own labels.
rows = pd.DataFrame([row for _, row in some.iterrows()])
some = pd.concat([some, rows.add_suffix("_row")], axis=1)
counts = pd.Series({0: 1, 3: 2, 4: 3})
some["count"] = counts
assert len(some) == 3 and some["count"].tolist() == [1, 2, 3]
