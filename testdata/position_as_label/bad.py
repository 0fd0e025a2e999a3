"""Labels of a table that lost or moved rows, taken for places."""
import pandas as pd

raw = pd.DataFrame({"name": ["a", "b", "c", "d", "e"], "age": [8, 11, 41, 15, 9]})
old = raw[raw["age"] > 10]  # because: WL607 "the labels of these rows"
oldest = old.iloc[old["age"].idxmax()]  # want: WL607 "loc"
place = old["age"].idxmin()
first = old.iloc[place]  # want: WL607
by_age = raw.sort_values("age")
row = by_age.iloc[by_age["age"].idxmax()]  # want: WL607
first = by_age.iloc[by_age["age"].idxmin()]  # want: WL607
