"""Zeros in front, and digits at the end, that a number does not keep."""
import pandas as pd

# because[+1]: WL512 "the first such value", WL512 "column"
orders = pd.read_csv("orders.csv")  # want: WL512 "2 of the 3 values seen in `zip`"
assert orders["zip"].tolist() == [501, 1001, 10001]
ids = pd.read_csv("orders.csv", usecols=["order_id", "name"])  # want: WL512 "9007199254740993"
assert ids["order_id"].tolist()[0] == 9007199254740992
