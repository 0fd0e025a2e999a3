"""Every sign, on either side, on labels, arrays and cells; the fix puts parentheses where they are needed."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"age": [22.0, np.nan, 35.0], "fare": [7.25, 71.3, np.nan], "name": ["Ana", None, "Cy"]})

first = np.nan == df["age"]  # want: WL402 "`== np.nan` is never true, not even for missing values: use `.isna()`"
second = np.nan != df["age"]  # want: WL402 "`!= np.nan` is always true, also for missing values: use `.notna()`"
third = df["age"] + 1 == np.nan  # want: WL402
fourth = (df["age"] * df["fare"]) == np.nan  # want: WL402
fifth = -df["age"] == np.nan  # want: WL402
labels = df.index == np.nan  # want: WL402
nothing = df.index == None  # want: WL402 "`== None`"
turned = ~(df["name"] == None)  # want: WL402 "`== None`"
array = df["age"].to_numpy() == np.nan  # want: WL402 "use `pd.isna()`"
whole = df["age"] is np.nan  # want: WL402 "`is np.nan` is never true, not even"
other = df["age"] is not np.nan  # want: WL402 "`is not np.nan` is always true, also"
cells = df["age"].apply(lambda age: age is np.nan)  # want: WL402 "use `pd.isna()`"
