"""`&` of a mask and a number keeps the rows whose number is odd."""
import numpy as np
import pandas as pd

# because[+1]: WL702 "makes the DataFrame here"
df = pd.DataFrame({"club": ["A", "B", "A", "C"], "age": [20, 31, 33, 40], "name": ["x", "yy", "z", "w"]})

both = df[df["club"].isin(["A"]) & df["age"]]  # want: WL702 error "age"
turned = df[df["age"] & (df["club"] == "A")]  # want: WL702
either = df[df.club.eq("C") | df.age]  # want: WL702
known = df[df["club"].notna() & df["name"].str.len()]  # want: WL702
mask = df["club"] == "A"
part = df[mask & df["age"]]  # want: WL702
df["flag"] = np.where(mask & df["age"], 1, 0)  # want: WL702
count = (df["name"].str.startswith("x") & df["age"]).sum()  # want: WL702
ages = df["age"].astype(int)  # because: WL702 "the Series is made here", WL702 "makes the Series here"
last = df.loc[mask & ages, "name"]  # want: WL702
mask &= df["age"]  # want: WL702

assert both["age"].tolist() == [33]  # 20 is even
assert turned["age"].tolist() == [33] and len(either) == 4 and len(part) == 1
