"""Two, three and more columns in common: the message names three."""
import pandas as pd

shops = pd.DataFrame({"id": [1, 2], "year": [2001, 2005], "a": [1, 1], "b": [2, 2]})
# because[+1]: WL609 "`DataFrame` makes the DataFrame here"
sales = pd.DataFrame({"id": [1, 2], "year": [2023, 2005], "a": [1, 1], "b": [2, 2]})
two = shops[["id", "year"]].merge(sales)  # want: WL609 "are equal: `id`, `year`; say on which"
three = shops[["id", "year", "a"]].merge(sales)  # want: WL609 "are equal: `id`, `year`, `a`; say on which"
four = shops.merge(sales)  # want: WL609 "are equal: `id`, `year`, `a` …; say on which"
assert len(two) == len(three) == len(four) == 1
