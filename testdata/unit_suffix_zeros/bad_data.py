"""The file is there: its values say that the fractions are hit."""
import pandas as pd

raw = pd.read_csv("clauses.csv")
df = raw.copy()
df["Release Clause"] = df["Release Clause"].str.strip("€")
# because[+1]: WL501 "column"
df["Release Clause"] = df["Release Clause"].replace({"K": "000", "M": "000000"}, regex=True)  # want: WL501 error unfixed "2 of the 4 values with a unit"
df["Release Clause"] = df["Release Clause"].astype(float)
assert df["Release Clause"].tolist() == [226.5, 1.1, 13e6, 405e3]

clauses = raw["Release Clause"].map(lambda text: text.strip("€").replace("K", "000"))  # want: WL501 unfixed "1 of the 2"
clauses = pd.to_numeric(clauses, errors="coerce")  # want: WL507
assert clauses.min() == 1.1
