"""The zeros are put back."""
import pandas as pd

orders = pd.read_csv("orders.csv", usecols=["zip", "name"])
orders["zip"] = orders["zip"].astype(str).str.zfill(5)
assert orders["zip"].tolist()[0] == "00501"
