"""The same dates, read in two ways: one of them is wrong."""
import pandas as pd

dues = pd.read_csv("dues.csv")
again = pd.read_csv("dues.csv")
dues["due"] = pd.to_datetime(dues["due"], dayfirst=True)  # because: WL508 "the other place"
again["due"] = pd.to_datetime(again["due"])  # want: WL508 unfixed "with the month first here"
assert dues["due"].dt.month.tolist() == [2, 3, 3] and again["due"].dt.month.tolist() == [5, 6, 7]

parsed = pd.read_csv("dues.csv", parse_dates=["due"], dayfirst=True)
third = pd.read_csv("dues.csv")
first = pd.to_datetime(third["due"], format="%d/%m/%Y")
if len(third) > 2:
    first = pd.to_datetime(third["due"], format="%m/%d/%Y")  # want: WL508 unfixed "the day first in another place"
assert first.dt.month.tolist() == [5, 6, 7]
