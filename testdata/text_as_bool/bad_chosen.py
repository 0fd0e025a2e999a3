"""Some of the rows: what is true of all values is true of theirs."""
import io

import pandas as pd

tx = pd.read_csv(io.StringIO("plan,refunded\npro,yes\nfree,no\npro,no\n"))
pro = tx[tx["plan"] == "pro"].copy()
pro["refunded"] = pro["refunded"].astype("bool")  # want: WL511 "so are all 3 values seen"
assert pro["refunded"].all()
