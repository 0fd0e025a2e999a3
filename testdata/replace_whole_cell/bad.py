"""Signs inside of cells, looked for as whole cells."""
import pandas as pd

df = pd.DataFrame({"price": ["$3.50", "$1,200"], "share": ["5%", "7 %"], "n": ["1,000+", "5,000+"]})

df["price"] = df["price"].replace("$", "")  # want: WL504 "$"
df["n"] = df["n"].replace('+', '')  # want: WL504
df["n"] = df.n.replace(",", "")  # want: WL504
df["share"] = df["share"].replace("%", "").replace(" ", "")  # want: WL504, WL504
df["note"] = df["n"].replace("\n", " ")  # want: WL504
df["note"] = df["n"].str.strip().replace(r"[a-z]", "")  # want: WL504
prices = df["price"]
prices = prices.replace(",", ".")  # want: WL504


def clean(frame: pd.DataFrame) -> pd.DataFrame:
    frame["share"] = frame["share"].replace("%", "")  # want: WL504
    return frame


clean(df)
