"""One column in common, keys that are named, and tables whose columns are not known."""
from io import BytesIO

import pandas as pd

shops = pd.DataFrame({"id": [1, 2], "name": ["North", "South"], "year": [2001, 2005]})
sales = pd.DataFrame({"id": [1, 2], "year": [2023, 2005], "sales": [10, 20]})
both = shops.merge(sales, on="id")
both = pd.merge(shops, sales, on=["id", "year"])
both = shops.merge(sales, left_on="id", right_on="id")
both = shops.merge(sales, left_index=True, right_index=True)
both = shops.merge(sales, "left", "id")
both = shops.merge(sales, how="cross")
both = shops.merge(sales[["id", "sales"]])
both = shops.drop(columns="year").merge(sales)
both = pd.merge(shops, sales.rename(columns={"year": "sold"}))
assert len(both) == 2
read = pd.read_csv(BytesIO(b"id,year\n1,2001\n"))
both = shops.merge(read)
options = {"on": "id"}
both = pd.merge(shops, sales, **options)
