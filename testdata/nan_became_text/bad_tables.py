# target: 2.2
"""Gaps that a table looks for in columns that are text by now; nothing tells whether any value was missing."""
from io import BytesIO

import pandas as pd

NEW = int(pd.__version__.split(".")[0]) >= 3

df = pd.read_csv(BytesIO(b"id,code,city,note\n1,7.5,Rome,x\n2,,,\n3,8,Oslo,y\n"))
df["code"] = df["code"].astype(str)
df["city"] = df["city"].astype(str)
df["note"] = df["note"].astype("str")

known = df[df["note"].notna()]  # want: WL405 "notna"
assert len(known) == (2 if NEW else 3)
filled = df.fillna({"id": 0, "code": "none"})  # want: WL405 "fillna"
assert filled["code"].tolist()[1] == ("none" if NEW else "nan")
kept = df.dropna(subset=["id", "city"])  # want: WL405 "dropna"
kept = kept.dropna(subset="code")  # want: WL405
assert len(kept) == (2 if NEW else 3)

# Right, and so no finding: nothing is missing from a column of texts.
assert NEW or df["note"].notna().all()
