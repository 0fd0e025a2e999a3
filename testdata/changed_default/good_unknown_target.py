"""Whether a category has values without rows is for the data to say: without a target not worth a word."""
import pandas as pd

df = pd.DataFrame({"price": [1.0, 2.0, 3.0, 4.0]})
df["grade"] = pd.Series(["a", "b", "a", "b"]).astype("category")
few = df[df["grade"] == "a"]
assert len(few.groupby("grade")["price"].mean()) <= 2
