import pandas as pd

from shop import load_orders, paid_only
from shop.orders import *

orders = paid_only(load_orders())
orders = orders.dropna(subset=["city"])
print(orders["city"], add_year(orders.copy())["year"])
print(Report(orders).by_city()["order_id"], pd.NA)
