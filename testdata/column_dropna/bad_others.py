# target: 3.0
# proof: none (the first line raises under pandas 3 alone)
"""What other rules speak of, and this one in the end."""
import pandas as pd

df = pd.DataFrame({"a": [1.0, None, 3.0], "n": [None, 5.0, 6.0], "t": [" x", None, "y "]})
df["a"].fillna(0, inplace=True)  # want: WL104
df["a"].dropna()  # want: WL101
kept = df["a"].dropna(inplace=True)  # want: WL102
df["t"].str.strip().dropna(inplace=True)  # want: WL103
df.copy().dropna(inplace=True)  # want: WL103
df["n"].dropna(inplace=True)  # want: WL401
