"""Numbers that are cast to text match text that is written as the cast writes it."""
import pandas as pd

shops = pd.DataFrame({"shop": [7, 12, 30], "city": ["Oslo", "Rome", "Bonn"]})
sales = pd.DataFrame({"shop": ["7", "12", "31"], "sold": [1, 2, 3]})
shops["shop"] = shops["shop"].astype(str)
both = sales.merge(shops, on="shop", how="left")
assert both["city"].notna().sum() == 2

padded = pd.DataFrame({"shop": ["0007", "0012"]})
shops["shop"] = shops["shop"].str.zfill(4)
filled = padded.merge(shops, on="shop", how="left")
assert filled["city"].notna().all()

levels = pd.DataFrame({"level": [7.0, 12.0], "name": ["low", "high"]})
levels["level"] = levels["level"].astype(str)
texts = pd.DataFrame({"level": ["7.0", "12.0"]})
named = texts.merge(levels, on="level", how="left")
assert named["name"].notna().all()
