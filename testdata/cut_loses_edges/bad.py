"""Values at or beyond the outer edges."""
import pandas as pd

df = pd.read_csv("people.csv")  # because: WL408 "makes the DataFrame here"

# because[+1]: WL408 "column"
df["band"] = pd.cut(df["age"], [0, 18, 60, 100])  # want: WL408 "`0` is in none of the bins of `cut`, so that 1 of 4 rows"
assert df["band"].isna().sum() == 1
df["price"] = pd.cut(df["fare"], bins=[0, 10, 100], labels=["low", "high"])  # want: WL408 "`512.3`"
assert df["price"].isna().sum() == 1
df["left"] = pd.cut(df["age"], [0, 18, 80], right=False)  # want: WL408 "`80`"
assert df["left"].isna().sum() == 1

written = pd.DataFrame({"score": [0, 5, 10]})
written["grade"] = pd.cut(written["score"], [0, 5, 10])  # want: WL408 "include_lowest"
assert written["grade"].isna().sum() == 1
