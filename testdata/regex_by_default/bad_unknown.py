# proof: none (what it does depends on the version of pandas)
"""The version of pandas is not known: one finding for the file."""
import pandas as pd

df = pd.read_csv("missing.csv")
df["a"] = df["a"].str.replace(r"\D", "")  # want: WL505 warning "and 1 more place in this file"
df["b"] = df["b"].str.replace(r"\s+", " ")  # because: WL505 "here too"
