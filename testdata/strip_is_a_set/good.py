# proof: pandas>=1.4
"""Sets of characters that are meant, and words that are taken off as words."""
import pandas as pd

df = pd.DataFrame({"price": ["$3.50 ", "€4"], "size": ["14k", "1M"], "club": ["Inter city", "b"], "w": ["159lbs", "1lbs"]})

df["price"] = df["price"].str.strip("$€ ")
df["price"] = df["price"].str.strip().str.rstrip("0")
df["size"] = df["size"].str.rstrip("kM")
df["size"] = df["size"].str.strip("kKmM")
df["club"] = df["club"].str.removesuffix(" city")
df["club"] = df["club"].str.strip("()[]")
df["w"] = df["w"].str.strip("lbs").astype(int)
letters = df["club"].str.strip("abc")
digits = df["club"].str.strip("0123456789")
assert df["w"].sum() == 160
text = "glasses".rstrip("lens")
