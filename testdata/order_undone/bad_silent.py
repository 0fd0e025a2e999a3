"""The asserts show that nothing moved."""
from io import StringIO

import pandas as pd

df = pd.read_csv(StringIO("name,sales\nCy,30\nAna,10\nDi,40\nBo,20\n"))
before = df.copy()
df["sales"] = df["sales"].sort_values()  # want: WL603 unfixed
assert df.equals(before)
df["name"] = df["name"].str.strip().sort_values(ascending=False)  # want: WL603 unfixed
assert df.equals(before)
df["sales"] = df["sales"][::-1]  # want: WL603 unfixed
assert df.equals(before)
df[["name", "sales"]] = df[["name", "sales"]].sort_values("name")  # want: WL603 unfixed
assert df.equals(before)
shuffled = df["sales"].sample(frac=1, random_state=2)
df["sales"] = shuffled  # want: WL603 unfixed
assert df.equals(before)
