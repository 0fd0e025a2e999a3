# proof: none (Python stops at the first of these, as None has no methods)
import pandas as pd

df = pd.read_csv("sales.csv")

df = df.drop("id", axis=1, inplace=True).dropna()  # want: WL102 error unfixed "with inplace=True returns None, and what"
counts = pd.read_csv("a.csv").drop_duplicates(inplace=True)["shop"].value_counts()  # want: WL102 unfixed
size = len(pd.read_csv("b.csv").dropna(inplace=True))  # want: WL102 unfixed

table = pd.read_csv("c.csv")
# want[+1]: WL102 unfixed
result = (table.set_index("day", inplace=True)
          .resample("D")
          .sum())
