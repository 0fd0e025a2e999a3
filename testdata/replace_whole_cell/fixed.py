"""Signs inside of cells, looked for as whole cells."""
import pandas as pd

df = pd.DataFrame({"price": ["$3.50", "$1,200"], "share": ["5%", "7 %"], "n": ["1,000+", "5,000+"]})

df["price"] = df["price"].str.replace("$", "", regex=False)  # want: WL504 "$"
df["n"] = df["n"].str.replace('+', '', regex=False)  # want: WL504
df["n"] = df.n.str.replace(",", "", regex=False)  # want: WL504
df["share"] = df["share"].str.replace("%", "", regex=False).str.replace(" ", "", regex=False)  # want: WL504, WL504
df["note"] = df["n"].str.replace("\n", " ", regex=False)  # want: WL504
df["note"] = df["n"].str.strip().str.replace(r"[a-z]", "", regex=True)  # want: WL504
prices = df["price"]
prices = prices.str.replace(",", ".", regex=False)  # want: WL504


def clean(frame: pd.DataFrame) -> pd.DataFrame:
    frame["share"] = frame["share"].str.replace("%", "", regex=False)  # want: WL504
    return frame


clean(df)
