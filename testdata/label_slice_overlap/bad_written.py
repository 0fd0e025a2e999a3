"""A slice of labels that is written to, after the rows were moved."""
import pandas as pd

df = pd.DataFrame({"price": [5, 80, 20, 60]})

top = df.sort_values("price", ascending=False)
top.loc[:1, "tier"] = "best"  # want: WL606 "use `.iloc`"
assert top["tier"].notna().sum() == 1

ROWS = {"name": ["c", "a", "b"], "x": [3, 1, 2]}
kept = pd.DataFrame(ROWS)
least = kept.sort_values("x").loc[:1]  # want: WL606 "another order"
assert least["name"].tolist() == ["a"] or len(least) == 1
