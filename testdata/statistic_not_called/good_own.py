# proof: none (needs a module of its own)
"""A number that a module calls mean."""
import pandas as pd
import settings

df = pd.read_csv("a.csv")
df["age"] = df["age"].fillna(settings.mean)
