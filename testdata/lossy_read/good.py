"""Read as text."""
import pandas as pd

orders = pd.read_csv("orders.csv", dtype={"zip": str, "order_id": str})
texts = pd.read_csv("orders.csv", dtype=str)
amounts = pd.read_csv("orders.csv", usecols=["amount", "name"])
assert orders["zip"].tolist()[0] == texts["zip"].tolist()[0] == "00501"
assert orders["order_id"].tolist()[0] == "9007199254740993"
assert amounts["amount"].sum() == 22
