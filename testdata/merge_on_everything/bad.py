"""Both tables have a second column by accident, and rows match only where it is equal too."""
import pandas as pd

# because[+1]: WL609 "makes the DataFrame here"
shops = pd.DataFrame({"id": [1, 2], "name": ["North", "South"], "year": [2001, 2005]})
sales = pd.DataFrame({"id": [1, 2], "year": [2023, 2005], "sales": [10, 20]})
both = pd.merge(shops, sales)  # want: WL609 "`id`, `year`"
assert len(both) == 1
both = shops.merge(sales, how="left")  # want: WL609 "say on which"
assert both["sales"].isna().tolist() == [True, False]
shops["sales"] = 0
both = shops.merge(sales)  # want: WL609 "all 3 columns"
assert both.empty
