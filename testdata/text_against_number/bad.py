"""Numbers that are looked for as text, and the reverse."""
import pandas as pd

df = pd.read_csv("t.csv")  # because: WL513 "makes the DataFrame here"
# because[+1]: WL513 "column"
tens = df[df["n"] == "10"]  # want: WL513 "holds numbers"
sevens = df[df["code"] == 7]  # want: WL513 "holds text"
some = df[df["n"].isin(["10", "20"])]  # want: WL513
others = df[df.n != "10"]  # want: WL513
assert len(tens) == len(sevens) == len(some) == 0 and len(others) == 2

made = pd.DataFrame({"year": [2004, 1998]})
recent = made.loc["2004" == made["year"]]  # want: WL513
texts = made["year"].astype(str).eq(2004)  # want: WL513
assert len(recent) == 0 and not texts.any()
