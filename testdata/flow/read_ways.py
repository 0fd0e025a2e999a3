"""Tables of files that are opened first, of one of several files, and of other libraries."""
import sys

import pandas as pd
import yfinance
from mlxtend.frequent_patterns import apriori
from sklearn.datasets import load_iris
from sklearn import datasets

with open("north.csv", encoding="utf-8") as file:
    df = pd.read_csv(file)  # value: DataFrame{region, amount, price}
df = pd.read_csv(open("north.csv"))  # value: DataFrame{region, amount, price}
with open("north.csv", "rb") as skipped:
    next(skipped)
    df = pd.read_csv(skipped)  # value: DataFrame{…}
with open("north.csv", encoding="utf-16") as encoded:
    df = pd.read_csv(encoded)  # value: DataFrame{…}
with open("north.csv", "w") as written:
    df = pd.read_csv(written)  # value: DataFrame{…}

parts = []
for path in ["north.csv", "south.csv"]:
    part = pd.read_csv(path)  # value: DataFrame{region, amount, price?, day?}
    parts.append(part)
both = pd.concat(parts)  # value: DataFrame{region, amount, price?, day?}
tables = [pd.read_csv(name + ".csv") for name in ("north", "south")]
table = tables[0]  # value: DataFrame{region, amount, price}
df = pd.read_csv("north.csv" if sys.argv else "south.csv")  # value: DataFrame{region, amount, price?, day?}
df = pd.read_csv("north.csv" if sys.argv else "nowhere.csv")  # value: DataFrame{region?, amount?, price?, …}
for path in ["north.csv", sys.argv[1]]:
    part = pd.read_csv(path)  # value: DataFrame{…}

book = pd.ExcelFile("book.xlsx")
sheet = book.parse("sales")  # value: DataFrame{…}
sheets = book.parse(sheet_name=None)
sheet = sheets["sales"]  # value: DataFrame{…}
with pd.ExcelFile("book.xlsx") as book:
    sheet = book.parse(0)  # value: DataFrame{…}

prices = yfinance.download("ABC")  # value: DataFrame{…}
prices = yfinance.Ticker("ABC").history(period="1y")  # value: DataFrame{…}
sets = apriori(prices, min_support=0.1)  # value: DataFrame{…}
iris = load_iris(as_frame=True)
df = iris.frame  # value: DataFrame{…}
df = datasets.load_iris(as_frame=True).data  # value: DataFrame{…}
target = iris.target  # value: sklearn.datasets.load_iris.target
arrays = load_iris().data  # value: unknown
each = pd.concat([pd.read_csv(name + ".csv") for name in ("north", "south")], ignore_index=True)
each = each.head()  # value: DataFrame{region, amount, price, day}
