"""Dictionaries that leave out values which the data has."""
import pandas as pd

df = pd.read_csv("passengers.csv")  # because: WL406 "makes the DataFrame here"

df["Title"] = df["Name"].str.extract(r" ([A-Za-z]+)\.", expand=False)
# because[+1]: WL406 "column"
df["TitleCode"] = df["Title"].map({"Mr": 1, "Miss": 2, "Mrs": 3, "Master": 4})  # want: WL406 "`Rev` and `Dr`, so that 2 of 7 rows"
assert df["TitleCode"].isna().sum() == 2

titles = {"Mr": 1, "Miss": 2}
df["Short"] = df["Title"].map(titles)  # want: WL406 "`Mrs`, `Rev` and 2 more"
assert df["Short"].isna().sum() == 4

df["Port"] = df["Embarked"].map({"S": 0, "C": 1})  # want: WL406 "`Q`"
assert df["Port"].isna().sum() == 3

df["Class"] = df.Pclass.map({1: "first", 2: "second"})  # want: WL406 "`3`, so that 3 of 7"
assert df["Class"].isna().sum() == 3

df["Rank"] = df["Title"].replace(["Rev"], "Rare").map({"Mr": 1, "Miss": 1, "Mrs": 1, "Master": 2, "Rare": 3})  # want: WL406 "`Dr`"
assert df["Rank"].isna().sum() == 1

# Gaps of other columns are tended, not these.
df = df.fillna({"Pclass": 0}).dropna(subset=["Name"])
df["Harbour"] = df["Embarked"].map({"S": 0, "C": 1})  # want: WL406 "`Q`"
assert df["Harbour"].isna().sum() == 3
