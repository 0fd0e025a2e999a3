import pandas as pd

import shop.orders as orders_module
from shop import load_orders
from shop.orders import Report, add_year

orders = load_orders()
orders.dropna(subset=["city"])  # want: WL101
print(orders["citty"])  # want: WL302
year = add_year(orders)
print(year["year"], orders["yaer"])  # want: WL302
report = Report(orders)
by_city = report.by_city()
by_city.rename(columns={"order_id": "count"})  # want: WL101
print(pd.concat([by_city, orders_module.load_orders().drop(columns="order_id")]))
orders_module.load_orders().fillna(0)  # want: WL101
