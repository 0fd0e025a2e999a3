"""The same by other ways: to_numeric, apply and map."""
import pandas as pd

df = pd.DataFrame({"size": [7, 8, 9], "price": [1.5, 2.5, 3.5], "text": ["1", "2", "3"]})

df["a"] = pd.to_numeric(df["size"])  # want: WL503 "numbers already"
df["b"] = df["price"].astype(float)  # want: WL503 "apply(str)"
df["c"] = df["size"].map(int)  # want: WL503
df["d"] = df["text"].apply(float)  # want: WL503 "text already"
df["e"] = df["text"].apply(int)  # want: WL503
