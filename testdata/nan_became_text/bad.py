# target: 2.2
"""Missing values that are text when somebody asks for them."""
import numpy as np
import pandas as pd

NEW = int(pd.__version__.split(".")[0]) >= 3

df = pd.DataFrame({"age": [22.5, np.nan, 35.0], "city": ["Rome", None, "Oslo"]})

df["age"] = df["age"].astype(str)  # because: WL405 "here missing values become the"
gaps = df["age"].isna().sum()  # want: WL405 "`astype(str)` made the text `nan`"
assert gaps == (1 if NEW else 0)
df["age"] = df["age"].fillna("unknown")  # want: WL405
assert (df["age"] == "unknown").sum() == (1 if NEW else 0)

loud = df["city"].astype(str).str.strip().str.upper()
assert loud.isna().sum() == (1 if NEW else 0)  # want: WL405
louder = loud.fillna("none")  # want: WL405 "fillna"
towns = df.copy()
towns["city"] = towns["city"].astype(str)
towns["city"] = towns["city"].str.lower()
towns.loc[towns["city"].isna(), "city"] = "none"  # want: WL405 "isna"

cities = df["city"].astype("str").dropna()  # want: WL405 "dropna"
assert len(cities) == (2 if NEW else 3)
