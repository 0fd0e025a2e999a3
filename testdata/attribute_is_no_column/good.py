"""Attributes that are columns, that pandas knows, or that are notes on a table."""
import warnings
from io import StringIO

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")
df = pd.DataFrame({"price": [2.0, 3.0], "count": [10, 20], "value": [1, 2]})

# Columns.
df.price = df.price * 2
df.value = df["value"] + 1
df["total"] = 0
df.total = df["price"] * df["count"]
df.price += 1
for column in ["half"]:
    df[column] = df["price"] / 2
df.half = df["half"].round()
df.columns = ["price", "count", "value", "total", "half"]
df.index = [1, 2]
df.index.name = "id"

# Columns that the data may have.
submission = pd.read_csv(StringIO("id,target\n1,0\n2,0\n"))
submission.target = np.array([0.5, 0.6])
data = pd.read_csv(StringIO("Age,Fare\n1,2\n3,4\n"))
ages = data.Age.fillna(0)
data.Age = ages + data["Fare"]
data.Fare = data["Age"] * 2
print(data.groupby("Fare").size())

# Notes.
df.name = "prices"
df.attrs["source"] = "shop"
df.source = "shop.csv"
df.scale = 2.5
df.features = ["price", "count"]
df.lookup_table = {"a": 1}
df._cached = df["price"] * 2
df.target_name = None


# Not a table.
class Basket:
    def __init__(self, table):
        self.table = table
        self.total = table["price"] * table["count"]
        self.columns_kept = ["price"]


basket = Basket(df)
basket.mean = df["price"].mean()
basket.colums = ["a"]
series = df["price"]
series.unit = df["count"]
print(basket, series, submission)
