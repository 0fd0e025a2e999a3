"""Keys that mean the same and are never equal."""
import pandas as pd

shops = pd.read_csv("shops.csv")  # because: WL610 "makes the DataFrame here"
sales = pd.read_csv("sales.csv")
both = shops.merge(sales, on="code")  # want: WL610 "N01"
assert both.empty
both = pd.merge(sales, shops, how="left", left_on="code", right_on="code")  # want: WL610
assert both["city"].isna().all()

orders = pd.DataFrame({"id": ["1", "2"], "shop": [1, 2]})
known = pd.DataFrame({"id": [1, 2], "text": ["1", "2"]})
# because[+1]: WL610 "the Series is made here"
found = orders[orders["id"].isin(known["id"])]  # want: WL610 "never equal"
found = orders[~orders["shop"].isin(known["text"].unique())]  # want: WL610 "text, which"
assert len(found) == 2
