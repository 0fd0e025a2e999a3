"""Years that are labels of rows."""
import pandas as pd

df = pd.DataFrame({"year": [2019, 2020, 2021], "n": [1, 2, 3]})

by_year = df.set_index("year")
by_year.index = pd.to_datetime(by_year.index, format="%Y")  # want: WL509
for name in ["year"]:
    df[f"{name}_date"] = pd.to_datetime(df[name], format="%Y")  # want: WL509
