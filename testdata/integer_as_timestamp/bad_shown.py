"""Years and dates that are numbers."""
import pandas as pd

df = pd.DataFrame({"year": [2004, 1998], "yr_built": [1950, 1960]})
df["when"] = pd.to_datetime(df["year"])  # want: WL509 "year 2004"
built = pd.to_datetime(df.yr_built, errors="coerce")  # want: WL509

houses = pd.read_csv("houses.csv")
houses["built"] = pd.to_datetime(houses["built"])  # want: WL509
houses["sold"] = pd.to_datetime(houses["sold"]).dt.year  # want: WL509 "date 20040731"

assert df["when"].dt.year.tolist() == [1970, 1970]
assert built.dt.year.tolist() == [1970, 1970]
assert houses["built"].max() < pd.Timestamp("1970-01-02")
assert houses["sold"].tolist() == [1970, 1970]
