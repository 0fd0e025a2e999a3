"""Two lines about one column that do not agree on the letters."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"Size": ["19M", "201k", "8.7M", np.nan]})

number = df.Size.replace(r"[kM]+$", "", regex=True).astype(float)  # because: WL502 "is taken off here"
factor = df.Size.str.extract(r"[\d\.]+([KM]+)", expand=False)  # want: WL502 warning "looks for `K`"
size = number * factor.fillna("1").replace(["k", "M"], [10**3, 10**6]).astype(int)
assert size.tolist()[1] == 201

df = pd.DataFrame({"Wage": ["5k", "7k", "900"]})
number = df["Wage"].str.rstrip("k").astype(float)
is_thousand = df["Wage"].str.endswith("K")  # want: WL502
df["Wage"] = number.where(~is_thousand, number * 1000)
assert df["Wage"].tolist() == [5, 7, 900]
