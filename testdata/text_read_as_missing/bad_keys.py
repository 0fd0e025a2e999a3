"""A key that is read as missing, and a continent."""
import pandas as pd

departments = pd.read_csv("departments.csv")  # want: WL409 "column `dept`"
assert departments["dept"].isna().sum() == 1
