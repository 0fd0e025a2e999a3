"""Read as text, or NA is one of several ways to say nothing."""
import pandas as pd

df = pd.read_csv("cities.csv", keep_default_na=False)
assert df["country"].tolist()[0] == "NA"
named = pd.read_csv("cities.csv", keep_default_na=False, na_values=[""])
assert named["country"].notna().all() and named["state"].isna().sum() == 1
states = pd.read_csv("cities.csv", usecols=["city", "state", "size"])
assert states["state"].isna().sum() == 2
grades = pd.read_csv("people.csv", usecols=["name", "grade", "state"])
assert grades["grade"].isna().sum() == 1
teams = pd.read_csv("teams.csv")
assert teams["team"].isna().sum() == 1
