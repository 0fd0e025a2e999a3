# target: 3.0
"""Categories in lists, groups by attribute and by columns, and dates that are divided."""
import numpy as np
import pandas as pd

NEW = int(pd.__version__.split(".")[0]) >= 3

df = pd.DataFrame({"size": ["s", "m", "m", "s"], "price": [1.0, 2.0, 3.0, 4.0]})
df["grade"] = pd.Series(["a", "b", "a", "b"]).astype("category")
few = df[df["grade"] == "a"]
assert len(few.groupby(["grade"])["price"].mean()) == (1 if NEW else 2)  # want: WL902
assert len(few.groupby("grade")[["price"]].mean()) == (1 if NEW else 2)  # want: WL902
assert len(few.groupby("grade").price.mean()) == (1 if NEW else 2)  # want: WL902
assert len(few.groupby(["size", "grade"]).price.mean()) == (2 if NEW else 4)  # want: WL902

df["sold"] = ["2024-01-01", "2024-01-02", "2024-01-03", "2024-01-04"]
df["sold"] = pd.to_datetime(df["sold"])
seconds = df["sold"].astype("int64") / 1e9  # want: WL902 "resolution"
texts = [column for column in df.columns if df[column].dtype == np.object_]  # want: WL902 "str"
assert texts == ([] if NEW else ["size"])
