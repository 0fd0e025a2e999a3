"""Labels that count, labels of the index, places for iloc."""
import pandas as pd

raw = pd.DataFrame({"name": ["a", "b", "c", "d"], "age": [8, 30, 41, 15]})
for i in range(len(raw)):
    raw.loc[i, "group"] = "x"
for i, name in enumerate(raw["name"]):
    raw.at[i, "upper"] = name.upper()
head = raw.head(3).copy()
for i in range(len(head)):
    head.loc[i, "group"] = "y"
assert len(raw) == 4 and len(head) == 3

old = raw[raw["age"] > 10].copy()
for i in old.index:
    old.loc[i, "group"] = "z"
for i, row in old.iterrows():
    old.loc[i, "twice"] = row["age"] * 2
for i in range(len(old)):
    old.iloc[i, 0] = "n"
for i in range(len(old)):
    old.loc[old.index[i], "group"] = "w"
for i in range(len(raw)):
    if i in old.index:
        old.loc[i, "seen"] = True
assert len(old) == 3

numbered = old.reset_index(drop=True)
for i in range(len(numbered)):
    numbered.loc[i, "group"] = "v"
old.reset_index(drop=True, inplace=True)
for i in range(len(old)):
    old.loc[i, "group"] = "v"
assert len(numbered) == len(old) == 3

# Every label is there, whatever the order: what is written belongs to its row.
ordered = raw.sort_values("age")
for i in range(len(ordered)):
    ordered.loc[i, "next"] = ordered.loc[i, "age"] + 1
assert ordered["next"].tolist() == [9, 16, 31, 42]

best = raw.iloc[raw["age"].idxmax()]
some = raw[raw["age"] > 10]
best = some.loc[some["age"].idxmax()]
best = some.iloc[some["age"].argmax()]
best = raw.iloc[some["age"].idxmax()]
assert best["age"] == 41

# Numbers that are not the place, for rows by their labels.
for i in range(2):
    ordered.loc[i, "guess"] = ordered.loc[i, "age"] + i
