"""Keys of one type and one spelling, and those of which nobody knows what they hold."""
import pandas as pd

shops = pd.read_csv("shops.csv")
sales = pd.read_csv("sales.csv")
shops["code"] = shops["code"].str.strip()
both = shops.merge(sales, on="code")
assert len(both) == 3
both = sales.merge(pd.read_csv("sales.csv"), on="ref")
others = sales.merge(shops, left_on="ref", right_on="city", how="left")

orders = pd.DataFrame({"id": ["1", "2"], "shop": [1.0, 2.0]})
known = pd.DataFrame({"id": [1, 2], "mixed": [1, "2"]})
found = orders[orders["id"].astype(int).isin(known["id"])]
assert len(found) == 2
found = orders[orders["id"].isin(known["id"].astype(str))]
found = orders[orders["shop"].isin(known["id"])]
assert len(found) == 2
found = orders[orders["id"].isin(known["mixed"])]
found = orders[orders["id"].isin(["1", "3"])]

# Other words, one letter each, and spellings that are brought together first.
cities = pd.DataFrame({"city": ["Oslo", "oslo", "Bonn"], "size": ["m", "M", "l"]})
countries = pd.DataFrame({"city": ["Oslo", "Rome"], "country": ["NO", "IT"]})
sizes = pd.DataFrame({"size": ["M", "l"], "price": [1, 2]})
named = cities.assign(city=cities["city"].str.title()).merge(countries, on="city", how="left")
priced = cities.merge(sizes, on="size")
inside = cities["city"].isin(countries["city"])
assert named["country"].notna().sum() == 2 and len(priced) == 2 and inside.tolist() == [True, False, False]
