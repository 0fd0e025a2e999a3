"""Attributes of a part that is no table are not in the data."""
import pandas as pd

df = pd.DataFrame({"name": ["Ana", "Bo", "Cy"], "age": [22.0, None, 35.0]})
df.loc[2].name = "third"
df[df["age"] > 30]["age"].name = "years"
df.iloc[0].index.name = "fields"
df[df["age"] > 30]["age"].unit = "years"
assert df.columns.tolist() == ["name", "age"]
