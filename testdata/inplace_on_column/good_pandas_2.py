# target: 2.2
# proof: pandas<3
"""Before 3.0 the column is a view, and the table is filled."""
import pandas as pd

df = pd.DataFrame({"age": [22.0, None], "fare": [None, 8.05], "sex": ["m", None]})

df["age"].fillna(df["age"].mean(), inplace=True)
df.fare.fillna(0, inplace=True)
df["sex"].replace({"m": "male"}, inplace=True)
df.loc[:, "sex"].fillna("?", inplace=True)
assert df.isna().sum().sum() == 0
assert df["sex"].tolist() == ["male", "?"]
