"""Bins that hold everything, gaps that are tended, and bins or values that are not known."""
import numpy as np
import pandas as pd

df = pd.read_csv("people.csv")

df["band"] = pd.cut(df["age"], [0, 18, 60, 100], include_lowest=True)
df["wide"] = pd.cut(df["age"], [-1, 18, 60, 100])
df["left"] = pd.cut(df["age"], [0, 18, 60, 100], right=False)
df["open"] = pd.cut(df["fare"], [0, 10, 100, np.inf])
df["three"] = pd.cut(df["fare"], 3)
assert df[["band", "wide", "left", "open", "three"]].notna().all().all()
df["chosen"] = pd.cut(df["fare"], [0, 10, 100])
cheap = df[df["chosen"].notna()]
adults = df[df["age"] > 17]
grown = pd.cut(adults["age"], [17, 60, 100])
df["later"] = pd.cut(df["age"], [0, 18, 100], labels=["young", "old"])
df["later"] = df["later"].cat.add_categories("born").fillna("born")
assert len(cheap) == 3 and grown.notna().all()
