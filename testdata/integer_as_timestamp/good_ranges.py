"""Numbers that are no years by what the data holds, or whose unit is said."""
import pandas as pd

ranges = pd.read_csv("ranges.csv")
for column in ["old"]:
    print(pd.to_datetime(ranges[column]))
old = pd.to_datetime(ranges["old"])
far = pd.to_datetime(ranges["far"])
early = pd.to_datetime(ranges["early"])
late = pd.to_datetime(ranges["late"])
half = pd.to_datetime(ranges["half"])
year = pd.to_datetime(ranges["year"])
text = pd.to_datetime(pd.read_csv("ranges.csv", dtype={"year": str})["year"], format="%y")

df = pd.DataFrame({"year": [2004, 1998], "yr_built": [1950, 1960], "year_month": [200401, 199802]})
days = pd.to_datetime(df["yr_built"], unit="D")
since = pd.to_datetime(df["year"], origin="2000-01-01")
said = pd.to_datetime(df["year"], errors="coerce", format="%Y")
number = pd.to_numeric(df["year"])
month = pd.to_datetime(df["year_month"])
assert said.dt.year.tolist() == [2004, 1998]


def parse(path):
    return pd.to_datetime(pd.read_csv(path, dtype={"year": str})["year"])


def convert(path):
    return pd.to_datetime(pd.read_csv(path, converters={"year": str})["year"])
