"""Numbers, flags, and texts of which only the empty ones matter."""
import pandas as pd

orders = pd.read_csv("orders.csv")
orders["flag"] = orders["flag"].astype(bool)
orders["has_note"] = orders["note"].fillna("").astype(bool)
orders["was_noted"] = orders["note"].fillna("").astype(str).astype(bool)
orders["paid"] = orders["paid"].map({"yes": True, "no": False}).astype(bool)
member = (orders["member"] == "Y").astype(bool)
assert orders["paid"].tolist() == [True, False, False]
assert orders["has_note"].sum() == member.sum() - 1

df = pd.DataFrame({"n": [0, 1], "text": ["", "a"], "active": ["True", "False"]})
df["n"] = df["n"].astype(bool)
filled = df[df["text"].astype(bool)]
active = df["active"].eq("True").astype(bool)
assert len(filled) == 1 and active.sum() == 1
df["has_text"] = df["text"].str.strip().astype(bool)
assert df["has_text"].tolist() == [False, True]

# What is empty is told apart from what is not.
remarks = pd.DataFrame({"remark": ["late", "", "lost"]})
assert remarks["remark"].astype(bool).tolist() == [True, False, True]
notes = pd.read_csv("orders.csv")["note"].fillna("").astype(bool)
assert notes.tolist() == [False, True, False]
