"""Every second row of a table that lost some."""
import pandas as pd

t = pd.DataFrame({"v": [5, 0, 7, 0, 9, 3]})
t = t[t["v"] > 0]
t["audit"] = 0
for i in range(0, len(t), 2):
    t.loc[i, "audit"] = 1  # want: WL607 "reset_index"
assert t["audit"].sum() == 2 and len(t) == 4
for i in range(1, len(t)):
    t.loc[i, "audit"] = 2  # want: WL607
assert len(t) == 6 and t["v"].isna().sum() == 2

rest = pd.DataFrame({"v": [5, 0, 7, 0, 9, 3]})
rest = rest[rest["v"] > 0]
odd = rest[rest["v"] > 5]
smallest = odd["v"].idxmin()
found = rest.iloc[smallest]["v"]  # want: WL607 "iloc"
assert odd["v"].min() == 7 and found == 9
