# proof: none (an attribute that is not there stops the program)
"""Attributes of columns that were renamed or dropped on the way."""
import pandas as pd

df = pd.read_csv("people.csv", usecols=["age", "city"])
df = df.rename(columns={"age": "years"})
print(df.age.mean())  # want: WL302 unfixed "`df` has no column `age`"
print(df.years.mean(), df.city.nunique())
towns = df.drop(columns="city")
print(towns.city.nunique())  # want: WL302 unfixed
