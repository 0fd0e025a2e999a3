"""Signs inside of cells, looked for as whole cells."""
import pandas as pd

# because[+1]: WL504 "makes the DataFrame here"
df = pd.DataFrame({"price": ["$3.50", "$1,200"], "share": ["5%", "7 %"], "n": ["1,000+", "5,000+"]})

df["price"] = df["price"].replace("$", "")  # want: WL504 error "$"
df["n"] = df["n"].replace('+', '')  # want: WL504 error "changes only cells that are '+'"
df["n"] = df.n.replace(",", "")  # want: WL504 error
df["share"] = df["share"].replace("%", "").replace(" ", "")  # want: WL504, WL504
df["note"] = df["n"].replace("\n", " ")  # want: WL504 warning
df["note"] = df["n"].str.strip().replace(r"[a-z]", "")  # want: WL504 warning "changes only cells that are r"
prices = df["price"]  # because: WL504 "the Series is made here"
prices = prices.replace(",", ".")  # want: WL504


def clean(frame: pd.DataFrame) -> pd.DataFrame:
    frame["share"] = frame["share"].replace("%", "")  # want: WL504 error
    return frame


clean(df)
