"""Numbers in signs, commas and units, made missing before they are taken out."""
import pandas as pd
from pandas import to_numeric

shop = pd.read_csv("shop.csv")  # because: WL507 "makes the DataFrame here"
# because[+1]: WL507 "column"
shop["weight_lbs"] = pd.to_numeric(shop["weight"], errors="coerce")  # want: WL507 "3 of the 3 values seen in `weight`"
installs = to_numeric(shop.installs.str.replace("+", "", regex=False), errors="coerce")  # want: WL507 "2 of the 3"
assert shop["weight_lbs"].isna().all()
assert installs.tolist()[2] == 100 and installs.isna().sum() == 2

shop["price"] = shop["price"].str.strip("$")
shop["price"] = pd.to_numeric(shop["price"], errors="coerce")  # want: WL507 "like `1,200`"
assert shop["price"].sum() == 10.5
size = pd.to_numeric(shop["size"].str.replace("M", "e6", regex=False), errors="coerce")  # want: WL507 "like `33k`"
assert size.isna().sum() == 2
each = shop["weight"].apply(pd.to_numeric, errors="coerce")  # want: WL507 "3 of the 3"
assert each.isna().all()
