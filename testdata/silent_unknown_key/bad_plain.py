"""The same where no column is near."""
import pandas as pd

df = pd.DataFrame({"age": [1.0, None], "city": ["X", "Y"]})

first = df.rename(columns={"height": "size"})  # want: WL305 unfixed "`height`"
second = df.fillna({"weight": 0, "age": 1})  # want: WL305 unfixed "`weight`"
values = {"Cty": "none"}
third = df.fillna(values)  # want: WL305 unfixed "city"

assert list(first.columns) == ["age", "city"]
assert third["city"].tolist() == ["X", "Y"]
