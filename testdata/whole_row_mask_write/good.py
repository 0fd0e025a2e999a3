"""Writes that name a column, choose cells, or give a row several values."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"days": [10.0, 20.0, 30.0], "rate": [80.0, 130.0, -1.0]})
other = df.copy()

# A column is named, or all of them.
df.loc[df["rate"] > 100, "rate"] = 100
df.loc[df["rate"] > 100, ["rate", "days"]] = 0
df.loc[df["rate"] < 0, :] = 0
df.loc[df["rate"] < 0, df.columns] = 0

# Cells.
df[df < 0] = 0
df[df.isna()] = 0
df[df == "?"] = np.nan

# A Series, an array.
rate = df["rate"]
rate[rate > 50] = 50
values = df["rate"].to_numpy().copy()
values[values > 50] = 50
means = df.mean()
means[means < 1] = 1

# The rows as they are elsewhere, or with several values.
df[df["rate"] > 60] = other[other["rate"] > 60]
df[df["rate"] > 60] = df[df["rate"] > 60].fillna(0)
df.loc[df["rate"] > 200] = [1.0, 2.0]
df[df["rate"] > 200] *= 2

# Rows that are not to count.
df[df["rate"] > 500] = np.nan

# One column, a mask from elsewhere, a label.
single = df[["rate"]].copy()
single[single["rate"] > 50] = 50
weights = pd.DataFrame(1.0, index=df.index, columns=["a", "b"])
weights[df["rate"] > 50] = 0
df.loc[0] = 0
df["flag"] = df["rate"] > 50
df[["days", "rate"]] = 0
column = "rate"
df[column] = 0
print(df, rate, values, means, single, weights)
