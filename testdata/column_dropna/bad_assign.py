"""The same inside assign and insert."""
import pandas as pd

df = pd.DataFrame({"age": [1.0, None], "city": ["x", None]})
short = df.assign(age=df["age"].dropna())  # want: WL401 error "come back in `age`"
chained = df.assign(city=lambda d: d["city"].dropna())  # want: WL401 error
grown = df.copy()
grown.insert(0, "known", df["age"].dropna())  # want: WL401 error "come back in `known`"
mean = df.assign(mean=df["age"].dropna().mean())
assert short["age"].isna().sum() == chained["city"].isna().sum() == 1
assert grown["known"].isna().sum() == 1
