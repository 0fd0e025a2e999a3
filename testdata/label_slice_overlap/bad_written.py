"""A slice of labels that is written to, after the rows were moved."""
import pandas as pd

df = pd.DataFrame({"price": [5, 80, 20, 60]})

top = df.sort_values("price", ascending=False)
top.loc[:1, "tier"] = "best"  # want: WL606 "use `.iloc`"
assert top["tier"].notna().sum() == 1
