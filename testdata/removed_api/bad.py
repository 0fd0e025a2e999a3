# target: 3.0
# proof: pandas<3
"""What pandas 2.2 still takes, with a warning, and pandas 3.0 does not."""
import io

import pandas as pd

df = pd.DataFrame({"a": [1.0, None, 3.0], "b": [4.0, 5.0, None]})
s = pd.Series(["1", "x"])

doubled = df.applymap(lambda v: v * 2)  # want: WL901 error "`DataFrame.applymap` was renamed; write `df.map(f)`"
filled = df.fillna(method="ffill")  # want: WL901 error "`method` of `DataFrame.fillna`"
df["b"] = df["b"].fillna(method="bfill")  # want: WL901 "3.0"
filled_by_pad = df.pad()  # want: WL901 error
kept = pd.to_numeric(s, errors="ignore")  # want: WL901 error "this value for `errors`"
parsed = pd.to_datetime(s, errors="ignore")  # want: WL901
flipped = df.swapaxes(0, 1)  # want: WL901 "df.transpose()"
text = df.to_csv(None, ";")  # want: WL901 error "takes one argument by position"

days = pd.Series(range(90), index=pd.date_range("2024-01-01", periods=90))
monthly = days.resample("M").sum()  # want: WL901 error "ME"
quarters = days.resample("2Q").sum()  # want: WL901
weeks = days.resample(rule="A-DEC").sum()  # want: WL901
hours = pd.date_range("2024-01-01", periods=3, freq="H")  # want: WL901
first_days = days.first("3D")  # want: WL901
by_group = df.groupby("a").fillna(0)  # want: WL901 "`GroupBy.fillna`"

spaced = pd.read_csv(io.StringIO("a b\n1  2\n"), delim_whitespace=True)  # want: WL901 "write `sep="
dated = pd.read_csv(  # want: WL901 "date_parser"
    io.StringIO("d\n2024-01-02\n"), parse_dates=["d"], date_parser=pd.to_datetime
)


def clean(frame: pd.DataFrame) -> pd.DataFrame:
    frame = frame.fillna(method="ffill")  # want: WL901
    return frame.applymap(str)  # want: WL901


clean(df)
assert doubled["a"].tolist()[0] == 2
assert filled["a"].tolist() == [1, 1, 3]
assert kept.tolist() == ["1", "x"]
assert len(monthly) == 3
