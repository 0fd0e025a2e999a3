"""Numbers that `or` chooses between, and flags of bits."""
import pandas as pd

df = pd.DataFrame({"deck": [1, 2, 3], "text": ["red car", "blue car", "old van"]})

count = len(df[df["deck"] > 5]) or 1
size = df["deck"].map(lambda deck: deck or 1)
first = df.head(0 or 2)
both = df[df["text"].str.contains("red") & df["text"].str.contains("car")]
last = df[df["deck"] == (df["deck"].max() or 1)]
zero = df["deck"].map(lambda deck: deck == 1 or 0)
title = "" and "deck"
one = df["deck"].isin([count or 2, 3])
assert count == 1 and len(first) == 2 and len(both) == 1 and len(last) == 1 and title == "" and one.sum() == 2
assert size.tolist() == [1, 2, 3] and zero.tolist() == [True, 0, 0]
