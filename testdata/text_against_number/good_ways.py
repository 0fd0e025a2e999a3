"""Text that was made on purpose, words, keys, and numbers."""
import pandas as pd

df = pd.read_csv("amounts.csv", dtype={"zip": str})
texts = pd.read_csv("amounts.csv", dtype=str)
by_key = df.sort_values("price", key=lambda prices: prices.str.len())
by_length = df["price"].sort_values(key=lambda prices: prices.str.len())
by_number = df.sort_values(["id", "year"])
assert df["price"].str[:1].sum() == "$" * 10
assert (df["price"].sum() == "$9.50$1,200$30$7$12$15$1$2$3$4") is True
words = texts[texts["id"] > "a"]
same = texts[texts["id"] == "5"]
assert len(words) == 0 and len(same) == 1

label = df["id"].astype(str) * 2
joined = df["id"].astype(str) + df["year"].astype(str)
half = texts["id"] + df["id"].astype(str)
dashed = texts["id"] + "-" + texts["year"]
assert label[0] == "11" and joined[0] == "12004" and half[0] == "11" and dashed[0] == "1-2004"

double = df["id"] * 2
counts = df.groupby("year").agg({"id": "sum", "price": "count"})
named = df.groupby("year").agg(n=("id", "max"))
some = df[df["id"].isin([])]
mixed = df[df["id"].isin([1, "2"])]
assert len(some) == 0 and double[0] == 2
