# target: 1.4
"""From pandas 1.4 on a whole column written through a slice is lost; a row is a copy when types differ."""
import pandas as pd

df = pd.DataFrame({"name": ["Ana", "Bo", "Cy"], "age": [22.0, None, 35.0], "fare": [7.25, 71.3, 8.05]})
df[0:2]["fare"] = 0  # want: WL201 error unfixed "leaves `fare` of `df`"
df.iloc[1:]["age"] = 30  # want: WL201 unfixed
assert df["fare"].tolist() == [7.25, 71.3, 8.05] and df["age"].isna().sum() == 1
df.loc[2]["fare"] = 5.5  # want: WL201 warning "a copy when the columns have several types"
assert df.loc[2, "fare"] == 8.05
