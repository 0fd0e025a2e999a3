"""The file is there: its values say that the fractions are hit."""
import pandas as pd

df = pd.read_csv("clauses.csv")
df["Release Clause"] = df["Release Clause"].str.strip("€")
df["Release Clause"] = df["Release Clause"].replace({"K": "000", "M": "000000"}, regex=True)  # want: WL501
df["Release Clause"] = df["Release Clause"].astype(float)
assert df["Release Clause"].tolist() == [226.5, 1.1, 13e6, 405e3]
