# proof: none (reads a file that is not there)
"""The columns are not known: what is computed from the table's own and never read was meant as one."""
import pandas as pd

trips = pd.read_csv("trips.csv")
trips.speed = trips["km"] / trips["hours"]  # want: WL203 "speed"
trips.fee = trips.fare.abs() * 2  # want: WL203 "fee"
trips.note = 3
trips.first = pd.Series([1, 2])
trips.km = trips["km"].abs()
trips.hours = trips["days"] * 24
print(trips["hours"], trips.km)
