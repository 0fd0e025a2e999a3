"""What is missing from a file is NaN in every cell, and never None."""
from io import StringIO

import pandas as pd

df = pd.read_csv(StringIO("name,age\nAna,20\n,\n"))
found = 0
for i in range(len(df)):
    if df["age"][i] == None:  # want: WL402 error "`== None` is never true"
        found += 1
    if df.loc[i, "name"] != None:  # want: WL402 error "always true"
        found += 10
assert found == 20
df["note"] = [None, "x"]
if df.loc[0, "note"] == None:
    found += 1
