"""Columns that are called a year, by all of their names, and the years that are taken for one."""
import pandas as pd

df = pd.DataFrame({"year_built": [1999], "GraduationYear": [2004], "DATE_YEAR": [2001], "BirthDateYear": [1970], "yr": [1]})
built = pd.to_datetime(df["year_built"])  # want: WL509
left = pd.to_datetime(df["GraduationYear"])  # want: WL509
known = pd.to_datetime(df["DATE_YEAR"])  # want: WL509
born = pd.to_datetime(df["BirthDateYear"])  # want: WL509
short = pd.to_datetime(df["yr"], )  # want: WL509 unfixed
assert (built.dt.year == 1970).all() and (left.dt.year == 1970).all() and (born.dt.year == 1970).all()

ranges = pd.read_csv("ranges.csv")
first = pd.to_datetime(ranges["first"])  # want: WL509 "year"
last = pd.to_datetime(ranges["last"])  # want: WL509 "year"
day = pd.to_datetime(ranges["day"])  # want: WL509 "date"
assert (first.dt.year == 1970).all() and (last.dt.year == 1970).all() and (day.dt.year == 1970).all()


def parse(frame: pd.DataFrame):
    return pd.to_datetime(frame["year"])  # want: WL509


assert (parse(pd.DataFrame({"year": [2004]})).dt.year == 1970).all()
