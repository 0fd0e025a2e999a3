"""Namibia is lost."""
import pandas as pd

# because[+1]: WL409 "stands here first"
df = pd.read_csv("cities.csv")  # want: WL409 "column `country` holds the text `NA` (1 rows)"
assert df["country"].isna().sum() == 1
