"""Text that is used, functions that do more, and conversions that may lose values."""
import pandas as pd

df = pd.DataFrame({"size": [7, 8, 9], "price": [1.5, 2.5, 3.5], "mixed": ["1", 2, "x"]})

df["a"] = pd.to_numeric(df["mixed"].astype(str), errors="coerce")
df["b"] = df["price"].apply(str).str[0].astype(int)
df["c"] = df["size"].map(str).map(lambda text: int(text + "0"))
df["d"] = df["price"].apply(str).map(len)
df["e"] = df["size"].apply(int).apply(str)
assert df["b"].tolist() == [1, 2, 3] and df["c"].tolist() == [70, 80, 90] and df["d"].tolist() == [3, 3, 3]
