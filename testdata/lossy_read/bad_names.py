"""Names that say what is no quantity, whole or as a word of them."""
import pandas as pd

# because[+1]: WL512 "`shop_id` too", WL512 "`orderId` too", WL512 "`orderID` too", WL512 "`orderCode` too", WL512 "`no_` too"
codes = pd.read_csv("codes.csv")  # want: WL512 "`zip code` lose the zeros in front: `007` becomes 7;"
assert codes["zip code"].tolist() == [7, 8] and codes["shop_id"].tolist() == [1, 2]

# because[+1]: WL512 "the first such value"
huge = pd.read_csv("huge.csv", usecols=["gap", "small"])  # want: WL512 "`gap` becomes a column of floats"
assert huge["gap"].iloc[0] == 9007199254740992
