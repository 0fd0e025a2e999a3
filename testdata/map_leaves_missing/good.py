"""Dictionaries that have everything, gaps that are tended, and what is not known."""
import collections

import pandas as pd

df = pd.read_csv("passengers.csv")

df["Title"] = df["Name"].str.extract(r" ([A-Za-z]+)\.", expand=False)
df["All"] = df["Title"].map({"Mr": 1, "Miss": 2, "Mrs": 3, "Master": 4, "Rev": 5, "Dr": 5})
assert df["All"].notna().all()
df["Class"] = df["Pclass"].map({1: "first", 2: "second", 3: "third"})
df["Grade"] = df["Pclass"].map({1.0: "a", 2.0: "b", 3.0: "c"})
assert df["Class"].notna().all() and df["Grade"].notna().all()

# The rest is said to be something.
df["Rest"] = df["Title"].map({"Mr": 1, "Miss": 2}).fillna(0)
df["Later"] = df["Title"].map({"Mr": 1, "Miss": 2})
df["Later"] = df["Later"].fillna(0).astype(int)
df["Chosen"] = df["Title"].map({"Rev": 1, "Dr": 1})
rare = df[df["Chosen"].notna()]
is_first = df["Title"].map({"Mr": 1, "Miss": 2}) == 1
assert len(rare) == 2 and is_first.sum() == 2 and df["Later"].sum() == 4

# Rare values are made one before.
df["Short"] = df["Title"].replace(["Rev", "Dr"], "Rare")
df["Code"] = df["Short"].map({"Mr": 1, "Miss": 2, "Mrs": 3, "Master": 4, "Rare": 5})
df["Same"] = df["Title"].replace({"Rev": "Rare", "Dr": "Rare"})
df["SameCode"] = df["Same"].map({"Mr": 1, "Miss": 2, "Mrs": 3, "Master": 4, "Rare": 5})
assert df["Code"].notna().all() and df["SameCode"].notna().all()

# Only some rows, a dictionary with an answer for all, a function, a Series.
men = df[df["Title"] == "Mr"]
df["Head"] = df["Name"].apply(lambda x: x.split(", ")[0][0])
df["Half"] = df["Head"].map({"B": 1, "C": 1, "H": 1, "P": 2, "M": 2})
parts = df["Name"].str.split(",").map(len)
assert df["Half"].notna().all() and parts.eq(2).all()
codes = men["Title"].map({"Mr": 1})
counter = df["Title"].map(collections.defaultdict(int, {"Mr": 1}))
lengths = df["Title"].map(len)
by_table = df["Embarked"].map(pd.Series({"S": 0, "C": 1, "Q": 2}))
assert codes.notna().all() and counter.notna().all() and lengths.sum() > 0 and len(by_table) == 7

# Pieces of words: nothing is left out, and nothing seems to be where only the shapes of names are known.
people = pd.read_csv("passengers.csv")
initials = {"B": 1, "C": 1, "H": 2, "M": 2, "P": 3}
people["Initial"] = people["Name"].str[0].map(initials)
people["Capital"] = people["Name"].str.extract(r"([A-Z])", expand=False).map(initials)
people["Part"] = people["Name"].str.slice(0, 1).map(initials)
people["Vowels"] = people["Name"].str.split(",").str[0].str.replace("a", "").map(
    {"Brund": 1, "Cumings": 1, "Heikkinen": 1, "Byles": 1, "Plsson": 1, "Minhn": 1, "Morn": 1})
assert people.notna().all(axis=None) or people["Embarked"].isna().any()
