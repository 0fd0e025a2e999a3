# target: 3.0
"""The text of what is missing, which pandas 3 no longer makes."""
import pandas as pd

NEW = int(pd.__version__.split(".")[0]) >= 3
df = pd.DataFrame({"name": ["a", None, "b"], "n": [1, 2, 3]})

text = df["name"].astype(str)  # want: WL902 "stay missing"
empty = (text == "None").sum()
df["name"] = df["name"].astype("str")  # want: WL902
df["name"] = df["name"].replace({"None": "nobody", "nan": "nobody"})
assert empty == (0 if NEW else 1) and df["name"].isna().sum() == (1 if NEW else 0)
