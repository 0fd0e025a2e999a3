"""Numbers, or text whose order is the same."""
import pandas as pd

df = pd.read_csv("amounts.csv", dtype={"zip": str})
df["amount"] = pd.to_numeric(df["amount"], errors="coerce")
assert df.sort_values("amount")["amount"].tolist()[-2] == 100 and df["amount"].max() == 100
price = df["price"].str.replace("[$,]", "", regex=True).astype(float)
assert price.sum() == 1283.5 and price.max() == 1200
texts = pd.read_csv("amounts.csv", dtype=str)
assert texts.sort_values("year")["year"].tolist()[0] == "1998"  # all of one length
assert texts["zip"].min() == "00012" and texts["zip"].max() == "99999"
joined = texts["year"] + "-" + texts["zip"]
key = df["id"].astype(str) + df["year"].astype(str)
line = df["id"].astype(str).sum()
bar = df["amount"].fillna(0).astype(int) * 2
counts = df.groupby("year")["price"].count()
firsts = df.groupby("year").agg({"price": "first", "id": "max"})
names = pd.DataFrame({"name": ["b", "a"], "v": [1, 2]}).sort_values("name")
assert joined[0] == "2004-00012" and key[0] == "12004" and line == "12345678910" and bar.sum()
assert counts[2004] == 2 and firsts.price[2004] == "$9.50" and names["name"].tolist() == ["a", "b"]
days = pd.DataFrame({"d": ["2024-01-05", "2023-11-02"]}).sort_values("d")
