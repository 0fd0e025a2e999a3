# target: 2.2
# proof: pandas>=2
"""From pandas 2.0 on the first date decides for all."""
import pandas as pd

visits = pd.read_csv("visits.csv")
visit = pd.to_datetime(visits["visit"], errors="coerce")  # want: WL508 "2 of the 4 values seen in `visit` become missing"
assert visit.isna().sum() == 2 and visit[0] == pd.Timestamp(2024, 5, 2)

read = pd.read_csv("visits.csv", parse_dates=["start", "visit"])  # want: WL508 "`visit` stays text"
assert isinstance(read.visit[0], str) and not isinstance(read.start[0], str)

month = pd.to_datetime(visits.month, dayfirst=True)  # want: WL508 unfixed "`2024-02-01` is read as 2 January"
iso = pd.to_datetime(visits.iso, dayfirst=True, errors="coerce")  # want: WL508 unfixed "`2024-02-13`"
months = pd.read_csv("visits.csv", parse_dates=["month"], dayfirst=True)  # want: WL508 unfixed "`month`"
assert month.max() == months.month.max() == pd.Timestamp(2024, 1, 4) and iso.isna().sum() == 2

mixed = pd.to_datetime(visits.visit, format="mixed")  # want: WL508 "`05/02/2024` is read as 2 May"
assert mixed[0] == pd.Timestamp(2024, 5, 2)
