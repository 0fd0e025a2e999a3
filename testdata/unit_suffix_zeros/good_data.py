"""The file is there: no distance has a fraction, so zeros are right."""
import pandas as pd

df = pd.read_csv("clauses.csv")
df["Distance"] = df["Distance"].str.replace("k", "000", regex=False)
df["Distance"] = df["Distance"].astype(int)
assert df["Distance"].tolist() == [5000, 10000, 21000, 42000]
