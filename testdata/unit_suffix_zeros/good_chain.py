"""No value of the data has a fraction, so the zeros are right, in a chain too."""
import pandas as pd

clauses = pd.read_csv("clauses.csv")
far = clauses["Distance"].str.replace("M", "000000", regex=False).str.replace("k", "000", regex=False).astype(float)
assert far.tolist()[:3] == [5000, 10000, 21000]
