"""str.count reads a regular expression, always."""
import pandas as pd

df = pd.DataFrame({"text": ["a.b", "1.2.3", "x|y"]})

dots = df["text"].str.count(".")  # want: WL505 unfixed "length"
bars = df["text"].str.count("|")  # want: WL505 unfixed
right = df["text"].str.count(r"\.")
length = df["text"].str.count(".+")
assert dots.tolist() == [3, 5, 3] and bars.tolist() == [4, 6, 4] and right.tolist() == [1, 2, 0]
