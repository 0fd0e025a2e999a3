"""Places of a loop used as labels: rows appear, others stay as they are."""
import pandas as pd

raw = pd.DataFrame({"name": ["a", "b", "c", "d"], "age": [8, 30, 41, 15]})
old = raw[raw["age"] > 10].copy()
for i in range(len(old)):
    old.loc[i, "group"] = "x"  # want: WL607 unfixed "adds new ones"
assert len(old) == 4

adults = raw.dropna().drop_duplicates("name").query("age > 10")
for i in range(adults.shape[0]):
    adults.at[i, "group"] = "x"  # want: WL607 unfixed
assert len(adults) == 4

few = raw.drop(index=[0])
for i, name in enumerate(few["name"]):
    few.loc[i, "upper"] = name.upper()  # want: WL607 unfixed
assert few["upper"].tolist()[0] == "C"

ranked = raw.sort_values("age", ascending=False)
for i in range(len(ranked)):
    ranked.loc[i, "rank"] = i + 1  # want: WL607 unfixed "another order"
assert ranked["rank"].tolist() == [3, 2, 4, 1]
