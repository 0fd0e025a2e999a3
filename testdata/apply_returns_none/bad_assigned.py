"""A column that assign makes and a print shows."""
import pandas as pd


def kind(runways):
    if runways >= 4:
        return "hub"
    if runways >= 2:
        return "city"


air = pd.DataFrame({"runways": [1, 4]})
print(air.assign(kind=air["runways"].apply(kind)))  # want: WL107 "below 2"
