"""Numbers that are cast to text against text that has kept the zeros in front."""
import pandas as pd

shops = pd.DataFrame({"shop": [7, 12, 30], "city": ["Oslo", "Rome", "Bonn"]})
sales = pd.DataFrame({"shop": ["0007", "0012", "0030"], "sold": [1, 2, 3]})
shops["shop"] = shops["shop"].astype(str)
both = sales.merge(shops, on="shop", how="left")  # want: WL610 "no row matches"
assert both["city"].isna().all()

zips = pd.DataFrame({"zip": [2134, 10001], "city": ["Boston", "New York"]})
homes = pd.DataFrame({"zip": ["02134", "10001", "02134"], "rooms": [1, 2, 3]})
zips["zip"] = zips["zip"].astype(str)
found = homes.merge(zips, on="zip", how="left")  # want: WL610 warning "2 rows find no partner"
assert found["city"].isna().sum() == 2

sites = pd.DataFrame({"site": [1, 2], "height": [60, 5]})
seen = pd.DataFrame({"site": ["01", "02"]})
known = seen["site"].isin(sites["site"].astype(str))  # want: WL610 "none is found"
assert not known.any()

heights = sites.assign(site=sites["site"].astype("str")).set_index("site")["height"]
high = seen["site"].map(heights)  # want: WL610 "no key is found"
assert high.isna().all()
