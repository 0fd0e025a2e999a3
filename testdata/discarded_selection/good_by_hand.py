"""Run line by line in an editor, where each value is shown."""
import pandas as pd

df = pd.DataFrame({"fare": [7.0, 8.0, 512.0]})
df.head()
df.shape
df.describe()
df.columns
up = df["fare"].quantile(0.9)
df.loc[df["fare"] > up, "fare"]
df.loc[df["fare"] > up, "fare"] = up
df.loc[df["fare"] > up, "fare"]
df.head()
