"""Numbers that are 0 or 1 are flags, and `&` with a mask does with them what it does with bools."""
import pandas as pd

df = pd.DataFrame({"rating": [4.5, None, 3.0], "price": [0.0, 2.0, 3.0], "paid": ["no", "yes", "yes"]})
unrated = df["rating"].isna()
df["was_unrated"] = unrated.astype(int)
kept = df[(df["price"] > 0) & df["was_unrated"]]
df["good"] = (df["rating"] > 4).astype("int8")
good = df[df["good"] & (df["price"] == 0)]
df["is_paid"] = df["paid"].map({"yes": 1, "no": 0}).fillna(0).astype(int)
paid = df[(df["price"] > 1) & df["is_paid"]]
assert [len(kept), len(good), len(paid)] == [1, 1, 2]
