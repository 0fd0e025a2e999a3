"""All other values are codes of countries, whatever the column is called."""
import pandas as pd

df = pd.read_csv("people.csv")  # want: WL409 "column `nation` holds the text `NA` (2 rows)"
assert df["nation"].isna().sum() == 2
