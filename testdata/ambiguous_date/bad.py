"""Days taken for months, in every version of pandas."""
from datetime import datetime

import pandas as pd

visits = pd.read_csv("visits.csv")  # because: WL508 "makes the DataFrame here"
# because[+1]: WL508 "column"
cast = visits["visit"].astype("datetime64[ns]")  # want: WL508 unfixed "`05/02/2024` is read as 2 May"
each = visits["start"].apply(pd.to_datetime)  # want: WL508 unfixed "`13/02/2024` has the day first"
index = pd.DatetimeIndex(visits["visit"])  # want: WL508 "2 of the 4"
called = visits["start"].map(lambda x: pd.to_datetime(x))  # want: WL508 "2 of the 4"
stamps = visits.visit.apply(lambda x: pd.Timestamp(x))  # want: WL508 unfixed
assert index[0] == cast[0] == each[1] == called[1] == stamps[0] == pd.Timestamp(2024, 5, 2)
assert cast[1] == each[0] == called[0] == stamps[1] == pd.Timestamp(2024, 2, 13)

coerced = pd.to_datetime(visits["visit"], errors="coerce")  # want: WL508 "guessed from the first value"
ended = pd.to_datetime(visits.end, errors="coerce")  # want: WL508 "`05-02-2024 10:00`"
assert coerced[0] == pd.Timestamp(2024, 5, 2) and ended[0] == pd.Timestamp(2024, 5, 2, 10)

read = pd.read_csv("visits.csv", parse_dates=["visit"])  # want: WL508 "`visit`"
indexed = pd.read_csv("visits.csv", index_col="visit", parse_dates=True)  # want: WL508 "`visit`"
assert str(read.visit[0]) in ("2024-05-02 00:00:00", "05/02/2024")  # a month late, or text
assert str(indexed.index[0]) in ("2024-05-02 00:00:00", "05/02/2024")

orders = pd.read_csv("orders.csv")
short = pd.to_datetime(orders.shipped)  # want: WL508 "`05/02/24`"
assert short.dt.month.tolist() == [5, 2, 2, 6]

# Formats that the dates do not have.
lost = pd.to_datetime(visits["start"], format="%m/%d/%Y", errors="coerce")  # want: WL508 unfixed "2 of the 4"
swapped = pd.to_datetime(visits["month"], format="%Y-%d-%m")  # want: WL508 unfixed "`2024-02-01` is read as 2 January"
dashes = pd.to_datetime(visits["start"], format="%d-%m-%Y", errors="coerce")  # want: WL508 unfixed "4 of the 4"
assert lost.isna().sum() == 2 and swapped.max() == pd.Timestamp(2024, 1, 4) and dashes.isna().all()

# Letters of formats.
minutes = pd.to_datetime(visits["iso"], format="%Y-%M-%d")  # want: WL508 "`%M` is the minute"
slashes = pd.to_datetime(visits["start"], format="%d/%M/%Y")  # want: WL508 "`%m`"
packed = pd.to_datetime(visits["iso"].str.replace("-", "", regex=False), format="%Y%M%d")  # want: WL508
parsed = visits["iso"].apply(lambda x: datetime.strptime(x, "%Y-%M-%d"))  # want: WL508
assert packed.dt.month.eq(1).all() and minutes.dt.month.eq(1).all()
assert slashes.dt.month.eq(1).all() and parsed.dt.month.eq(1).all()

time = pd.to_datetime(visits["end"], format="%d-%m-%Y %H:%M")
shown = time.dt.strftime("%Y-%m-%d %H:%m")  # want: WL508 unfixed "`%m` is the month"
printed = time.dt.strftime("%d.%M.%Y")  # want: WL508 "`%M` is the minute"
assert shown[1] == "2024-02-28 11:02" and printed[1] == "28.30.2024"

afternoon = pd.to_datetime(visits["clock"], format="%H:%M %p")  # want: WL508 unfixed "`01:30 PM`"
assert afternoon.dt.hour.tolist() == [1, 9, 11, 10]
