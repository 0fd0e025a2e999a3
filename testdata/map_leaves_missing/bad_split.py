"""Titles that are split out of names, in the ways of many notebooks."""
import pandas as pd

df = pd.read_csv("passengers.csv")
titles = {"Mr": 1, "Miss": 2, "Mrs": 3, "Master": 4}

df["Title"] = df["Name"].apply(lambda x: x.split(", ")[1].split(".")[0])
df["A"] = df["Title"].map(titles)  # want: WL406 "`Rev` and `Dr`, so that 2 of 7 rows"

df["Second"] = df["Name"].str.split(", ", expand=True)[1].str.split(".", expand=True)[0]
df["B"] = df["Second"].map(titles)  # want: WL406 "`Rev` and `Dr`, so that 2 of 7 rows"

df["Third"] = df.Name.map(lambda name: name.split(",")[1].split(".")[0].strip())
df["C"] = df["Third"].map(titles)  # want: WL406 "`Rev` and `Dr`, so that 2 of 7 rows"

df["Fourth"] = df["Name"].str.split(",").str[1].str.split(".").str.get(0).str.strip().str.lower()
df["D"] = df["Fourth"].map({"mr": 1, "miss": 2, "mrs": 3})  # want: WL406 "`rev`, `master` and 1 more"


def title_of(name):
    return name.split(",")[1].split(".")[0].strip()


df["Fifth"] = df["Name"].apply(title_of)
df["E"] = df["Fifth"].map(titles)  # want: WL406 "`Rev` and `Dr`, so that 2 of 7 rows"

df["Last"] = df["Name"].str.split(",", n=1, expand=True)[0]
df["F"] = df["Last"].str[0].map({"B": 1, "C": 1, "H": 1, "P": 2})  # want: WL406 "`M`, so that 2 of 7 rows"
assert df[["A", "B", "C", "E", "F"]].isna().sum().eq(2).all() and df["D"].isna().sum() == 3
