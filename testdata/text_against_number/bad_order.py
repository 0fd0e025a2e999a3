"""Numbers that are text, sorted and counted as if they were numbers."""
import pandas as pd

df = pd.read_csv("amounts.csv", dtype={"zip": str})
ranked = df.sort_values("amount")  # want: WL513 "`100` comes before `9`"
ranked_twice = df.sort_values(by=["year", "price"], ascending=False)  # want: WL513 "`price`"
series = df["amount"].dropna().sort_values()  # want: WL513
largest = df["amount"].max()  # want: WL513 "`100` comes before `9`"
smallest = df.price.min()  # want: WL513
total = df["price"].sum()  # want: WL513 "`sum` joins"
sums = df.groupby("year")["price"].sum()  # want: WL513 "`sum` joins"
tops = df.groupby("year")["price"].max()  # want: WL513
both = df.groupby("year").agg({"price": "sum", "id": "count"})  # want: WL513 "`price`"
mixed = df.groupby("year").agg(top=("price", "max"))  # want: WL513 "`price`"
ranks = df["price"].rank()  # want: WL513
sizes = df.sort_values("size")  # want: WL513 "`19M` comes before `9M`"
assert ranked["amount"].tolist()[0] == "100" and largest == "n/a!" and smallest == "$1"
assert total.startswith("$9.50$1,200") and sums[2004] == "$9.50$12" and tops[2004] == "$9.50"
assert both.price[2004] == "$9.50$12" and mixed.top[2004] == "$9.50" and ranks[0] == 10
assert series.tolist()[0] == "100" and len(ranked_twice) == len(sizes) == 10

texts = pd.read_csv("amounts.csv", dtype=str)
double = texts["id"] * 2  # want: WL513 "`*` repeats"
added = texts["id"] + texts["year"]  # want: WL513 "`+` joins"
high = texts[texts["id"] > "5"]  # want: WL513 "`10`"
best = max(texts["id"])  # want: WL513 "`10`"
totals = df.pivot_table(index="year", values="price", aggfunc="sum")  # want: WL513 "`sum` joins"
assert best == "9" and totals.price[2004] == "$9.50$12"
some = texts[texts["id"].between("2", "5")]  # want: WL513
assert double[0] == "11" and added[0] == "12004" and len(high) == 4 and len(some) == 4
