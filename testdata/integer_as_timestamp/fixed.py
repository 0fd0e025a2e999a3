"""Years and dates that are numbers."""
import pandas as pd

df = pd.DataFrame({"year": [2004, 1998], "yr_built": [1950, 1960]})
df["when"] = pd.to_datetime(df["year"], format="%Y")  # want: WL509 "year 2004"
built = pd.to_datetime(df.yr_built, errors="coerce", format="%Y")  # want: WL509

houses = pd.read_csv("houses.csv")
houses["built"] = pd.to_datetime(houses["built"], format="%Y")  # want: WL509
houses["sold"] = pd.to_datetime(houses["sold"], format="%Y%m%d").dt.year  # want: WL509 "date 20040731"
