"""Tables that a loop collects with other labels, or that are put together in the loop."""
import pandas as pd

users = pd.DataFrame({"plan": ["pro", "free", "pro"], "spend": [5.0, 2.0, 7.5]})

parts = []
for plan in users["plan"].unique():
    part = users[users["plan"] == plan]
    parts.append(part)
stacked = pd.concat(parts)
stacked.loc[0, "spend"] = 0
numbered = pd.concat(parts, ignore_index=True)
numbered.loc[0, "spend"] = 0
assert stacked["spend"].tolist() == [0, 7.5, 2] and numbered["spend"].tolist() == [0, 7.5, 2]

for plan in users["plan"].unique():
    one = []
    one.append(users[users["plan"] == plan].reset_index(drop=True))
    alone = pd.concat(one)
    alone.loc[0, "spend"] = 1
assert alone["spend"].tolist() == [1]

text = users["plan"].map({"pro": "10", "free": "0"})
named = pd.DataFrame({"plan": users["plan"], "price": text})
assert named["price"].tolist() == ["10", "0", "10"]


def of_plan(plan):
    return users[users["plan"] == plan]


part = users.iloc[:2]
apart = pd.concat([of_plan("pro"), of_plan("free")])
chosen = pd.concat([of_plan(plan) for plan in ("pro", "free")])
chosen.loc[1, "spend"] = 8
apart.loc[1, "spend"] = 8
assert chosen["spend"].tolist() == [0, 7.5, 8] or chosen["spend"].tolist() == [5, 7.5, 8]
