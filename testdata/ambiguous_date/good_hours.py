"""Hours that are what `%H` makes of them, and the hour of twelve."""
import pandas as pd

times = pd.read_csv("times.csv")
right = pd.to_datetime(times["pm"], format="%m/%d/%Y %I:%M %p")
assert right.dt.hour.tolist() == [13, 11, 23, 12]
long = pd.to_datetime(times["long"], format="%m/%d/%Y %H:%M %p")
late = pd.to_datetime(times["late"], format="%m/%d/%Y %H:%M %p")
noon = pd.to_datetime(times["noon"], format="%m/%d/%Y %H:%M %p")
assert noon.dt.hour.tolist()[0] == 12
am = pd.to_datetime(times["am"], format="%m/%d/%Y %H:%M %p")
plain = pd.to_datetime(times["plain"], format="%m/%d/%Y %H:%M")
assert plain.dt.hour.tolist() == am.dt.hour.tolist() == [1, 9, 9, 9]
