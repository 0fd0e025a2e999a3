"""Other columns change in place meanwhile, and gaps are filled with what the column holds."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"tissue": ["lung", "liver", "skin"], "purity": [0.8, 0.0, 1.0], "year": [1999, None, 2020]})
df["purity"].replace(0.0, np.nan, inplace=True)  # want: WL104
df["organ"] = df["tissue"].map({"lung": "chest", "liver": "belly"})  # want: WL406 "`skin`"
assert df["organ"].isna().sum() == 1
df["year"] = df["year"].fillna(df["year"].mode()[0])
df["age"] = pd.cut(df["year"], [1900, 2000])  # want: WL408 "`2020"
assert df["age"].isna().sum() == 1
