"""Run line by line in an editor: every bare expression is looked at there."""
import pandas as pd

df = pd.DataFrame({"name": ["Ana", "Bo", "Cy"], "city": ["X", "Y", "X"], "price": [10.0, 5.0, 30.0]})
df.head()
df.shape
df.dtypes
df["city"].value_counts()

df["price"] = df["price"] * 2
df.describe()
df.groupby("city")["price"].mean()
df.sort_values("price")

# One thing after the other, as a textbook shows it.
df.dropna()
df.dropna(axis=1)
df.dropna(axis=1, how="all")
