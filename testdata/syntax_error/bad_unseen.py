# proof: none (Python refuses to run it)
"""A space of no width, as it comes with text from a web page: ​."""
import pandas as pd

df = pd.read_csv("trade.csv")  # here ​ it does no harm
df["a"] = df["n"].fillna(​0)  # want: WL001
df["b"] = df["a"].str.strip("​")
df["b"].astype(str)  # want: WL101
