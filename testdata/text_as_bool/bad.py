"""Words for no that are True."""
import pandas as pd

orders = pd.read_csv("orders.csv")
# because[+1]: WL511 "column"
orders["paid"] = orders["paid"].astype(bool)  # want: WL511 "`no` is, in 2 of the 3 values seen in `paid`"
assert orders["paid"].all()
members = orders[orders["member"].str.strip().astype("bool")]  # want: WL511
assert len(members) == 3

df = pd.DataFrame({"active": ["True", "False"], "n": [1, 0]})
df["active"] = df["active"].astype(bool)  # want: WL511 "`False` is, in 1 of the 2"
assert df["active"].tolist() == [True, True]

flags = (df["n"] > 0).astype(str)
again = flags.astype(bool)  # want: WL511 "too: leave"
assert again.tolist() == [True, True]

df = pd.DataFrame({"open": ["0", "1"]})
is_open = df.open.map(bool)  # want: WL511
assert is_open.all()
