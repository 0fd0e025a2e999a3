"""Dates that are read as they are written, and those of which nobody can tell."""
from datetime import datetime

import pandas as pd

visits = pd.read_csv("visits.csv")
day = pd.to_datetime(visits["visit"], dayfirst=True)
same = pd.to_datetime(visits["visit"], format="%d/%m/%Y")
coerced = pd.to_datetime(visits["visit"], format="%d/%m/%Y", errors="coerce")
assert day.equals(same) and day.equals(coerced) and day[0] == pd.Timestamp(2024, 2, 5)
cast = visits["iso"].astype("datetime64[ns]")
iso = pd.to_datetime(visits["iso"])
assert (iso == pd.to_datetime(visits["iso"], format="%Y-%m-%d")).all() and (cast == iso).all()
read = pd.read_csv("visits.csv", parse_dates=["start", "visit"], dayfirst=True)
assert (read.start == pd.to_datetime(visits.start, format="%d/%m/%Y")).all()
months = pd.read_csv("visits.csv", parse_dates=["month", "iso"])
assert months.month.dt.day.eq(1).all()

# The month is first throughout.
orders = pd.read_csv("orders.csv")
ordered = pd.to_datetime(orders["ordered"])
fitting = pd.to_datetime(orders["ordered"], format="%m/%d/%Y", errors="coerce")
assert ordered.equals(fitting) and ordered[0] == pd.Timestamp(2024, 2, 13)
short = pd.to_datetime(orders["shipped"], format="%d/%m/%y", errors="coerce")
assert short.dt.month.tolist() == [2, 2, 2, 3]

# No day is beyond 12: nobody can tell.
any_order = pd.DataFrame({"d": ["05/02/2024", "06/03/2024"]})
any_order["d"] = pd.to_datetime(any_order["d"])
equal = pd.to_datetime(pd.Series(["05/05/2024", "13/02/2024"]), format="%d/%m/%Y")
words = pd.to_datetime(pd.Series(["13 Feb 2024", "5 Feb 2024", "6 Mar 2024"]))
assert words.dt.month.tolist() == [2, 2, 3] and equal.notna().all()

# Two writings in one column, each read as it is.
both = pd.Series(["2024-02-05", "13/02/2024", "2024-02-06"])
first = pd.to_datetime(both, format="%Y-%m-%d", errors="coerce")
when = first.fillna(pd.to_datetime(both, format="%d/%m/%Y", errors="coerce"))
assert when.notna().all()
bad = pd.to_datetime(visits["place"], format="%d/%m/%Y", errors="coerce")  # no dates at all
assert bad.isna().all()

# Minutes and months in their places.
time = pd.to_datetime(visits["end"], format="%d-%m-%Y %H:%M")
shown = time.dt.strftime("%Y-%m-%d %H:%M")
name = time.dt.strftime("%Y%m%d_%H%M%S")
hour = time.dt.strftime("%H:%M %d/%m/%Y")
afternoon = pd.to_datetime(visits["clock"], format="%I:%M %p")
clock = afternoon.dt.strftime("%H:%M %p")
stamp = datetime.strptime("2024-02-05 10:00", "%Y-%m-%d %H:%M")
only = datetime.strptime("10:07", "%H:%M").strftime("%M")
assert shown[1] == "2024-02-28 11:30" and afternoon.dt.hour.tolist() == [13, 9, 23, 10]
assert stamp.minute == 0 and only == "07" and clock[0] == "13:30 PM" and name[0] and hour[0]

# In one way each time.
dues = pd.read_csv("dues.csv")
due = pd.to_datetime(dues["due"], format="%d/%m/%Y")
others = pd.read_csv("dues.csv")
others["due"] = pd.to_datetime(others["due"], dayfirst=True)
others["due"] = pd.to_datetime(others["due"])  # dates already
assert others["due"].equals(due)
