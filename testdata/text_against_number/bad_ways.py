"""Other ways to sort, add up and compare what is text, and the notes on it."""
import pandas as pd

df = pd.read_csv("amounts.csv", dtype={"zip": str})  # because: WL513 "makes the DataFrame here"
# because[+1]: WL513 "column `amount`"
ranked = df.sort_values("amount")  # want: WL513 "`100` comes before `9`"
# because[+1]: WL513 "column `price`"
total = df["price"].sum()  # want: WL513 "`sum` joins"
listed = df.groupby("year").agg({"price": ["sum", "max"]})  # want: WL513 "`sum` joins", WL513 "`max`"
called = df.groupby("year").aggregate({"price": "sum"})  # want: WL513 "`sum` joins"
assert called.price[2004] == "$9.50$12" and len(listed) == 9

texts = pd.read_csv("amounts.csv", dtype=str)
low = texts[texts["id"] < "5"]  # want: WL513 "`10`"
least = texts[texts["id"] <= "5"]  # want: WL513
most = texts[texts["id"] >= "5"]  # want: WL513
assert len(low) == 5 and len(least) == 6 and len(most) == 5
numbers = pd.read_csv("t.csv")
others = numbers[numbers["n"].ne("10")]  # want: WL513 "holds numbers"
assert len(others) == 2
