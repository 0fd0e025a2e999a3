"""The same rows twice, and tables that a function of the file reads."""
import pandas as pd

users = pd.DataFrame({"plan": ["pro", "free", "pro"], "spend": [5.0, 2.0, 7.5]})
payers = users[users["spend"] > 3]
again = pd.concat([payers, payers])
again.loc[0, "spend"] = 9  # want: WL608 "every row"
assert again["spend"].tolist() == [9, 7.5, 9, 7.5]
rest = again.drop(again["spend"].idxmax())  # want: WL608
assert len(rest) == 2


def month(spend):
    return pd.DataFrame({"spend": spend})


both = pd.concat([month(spend) for spend in ([1, 2], [3, 4])])
both.loc[0, "spend"] = 0  # want: WL608
assert both["spend"].tolist() == [0, 2, 0, 4]
parts = [month(spend) for spend in ([1, 2], [3, 4])]
named = pd.concat(parts)
named.loc[1, "spend"] = 0  # want: WL608
assert named["spend"].tolist() == [1, 0, 3, 0]
