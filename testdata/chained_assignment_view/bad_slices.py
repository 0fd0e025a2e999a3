# target: 3.0
# proof: pandas>=3
"""A slice of the rows was a view before 3.0 as well."""
import pandas as pd

df = pd.DataFrame({"age": [22.0, None, 35.0], "fare": [7.25, 71.3, 8.05]})
before = df.copy()

df.iloc[:2].loc[df["fare"] > 5, "fare"] = 0  # want: WL202 unfixed "df.iloc[:2]"
df[0:2].iloc[0] = 0  # want: WL202 unfixed
df.head(2)["fare"][0] = 0  # want: WL202 unfixed
df.loc[0:1, "fare"][0] = 0  # want: WL202 unfixed
df.T.loc["fare", 0] = 0  # want: WL202 unfixed

assert df.equals(before)
