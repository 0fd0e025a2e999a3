# target: 1.5
# proof: pandas<2
"""Before pandas 2.0 each date is read by itself."""
import pandas as pd

visits = pd.read_csv("visits.csv")
start = pd.to_datetime(visits["start"])  # want: WL508 "`05/02/2024` is read as 2 May"
visit = pd.to_datetime(visits["visit"], errors="coerce")  # want: WL508 "2 of the 4"
assert start[1] == visit[0] == pd.Timestamp(2024, 5, 2) and start[0] == pd.Timestamp(2024, 2, 13)

read = pd.read_csv("visits.csv", parse_dates=["id", "start"])  # want: WL508 "`start`"
assert read.start[1] == pd.Timestamp(2024, 5, 2)

orders = pd.read_csv("orders.csv")
ordered = pd.to_datetime(orders.ordered, dayfirst=True)  # want: WL508 unfixed "`2/13/2024` has the month first"
assert ordered[0] == pd.Timestamp(2024, 2, 13) and ordered[1] == pd.Timestamp(2024, 2, 5)
