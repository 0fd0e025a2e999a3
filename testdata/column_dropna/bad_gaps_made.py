"""No value is missing at first: the steps before dropna make the gaps."""
import pandas as pd

df = pd.DataFrame({"charges": ["1.5", " ", "3"], "size": ["9 M", "many", "3 M"], "age": [1, 50, 9]})

df["charges"] = pd.to_numeric(df["charges"], errors="coerce")
df["charges"] = df["charges"].dropna()  # want: WL401 error
assert df["charges"].isna().sum() == 1

df["size"] = df["size"].str.extract(r"(\d+)", expand=False).dropna()  # want: WL401 error unfixed
assert df["size"].isna().sum() == 1

df["age"] = df["age"].where(df["age"] < 40).dropna()  # want: WL401 error unfixed
assert df["age"].isna().sum() == 1
