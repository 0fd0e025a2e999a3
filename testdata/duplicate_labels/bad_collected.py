"""Tables that a loop collects, and tables made of columns."""
import functools

import pandas as pd

users = pd.DataFrame({"plan": ["pro", "free", "pro"], "spend": [5.0, 2.0, 7.5]})
plans = pd.DataFrame({"plan": ["pro", "free"], "price": [10, 0]})
both = functools.reduce(lambda a, b: a.merge(b, on="plan"), [users, plans])

parts = []
for plan in users["plan"].unique():
    part = users[users["plan"] == plan].reset_index(drop=True)
    parts.append(part)
stacked = pd.concat(parts)
stacked.loc[0, "spend"] = 0  # want: WL608
assert stacked["spend"].tolist() == [0, 7.5, 0]

s = pd.Series([30, 10, 20])
df = pd.DataFrame({"x": s, "k": ["b", "a", "b"]})
df["sorted"] = s.sort_values()  # want: WL603
two = pd.concat([df, df])
values = two.loc[two["x"].idxmax(), "k"]  # want: WL608
assert len(values) == 2 and df["sorted"].tolist() == [30, 10, 20]
