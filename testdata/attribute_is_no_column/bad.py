"""Columns that become attributes."""
import warnings
from io import StringIO

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")
# because[+1]: WL203 "makes the DataFrame here"
df = pd.DataFrame({"price": [2.0, 3.0], "count": [10, 20], "item": ["a", "b"]})

df.total = df["price"] * df["count"]  # want: WL203 warning "total"
df.upper = df.item.str.upper()  # want: WL203
df.noise = np.zeros(2)  # want: WL203
df.Price = pd.to_numeric(df["price"])  # want: WL203

train = pd.read_csv(StringIO("sub_area,metro_km\nx,1\ny,2\n"))
test = pd.read_csv(StringIO("sub_area,metro_km\nx,1\ny,2\n"))
train.apartment_name = train.sub_area + train["metro_km"].astype(str)  # want: WL203
test.apartment_name = test.sub_area + train["metro_km"].astype(str)  # want: WL203, WL303

for part in [train, test]:
    part.double_km = part.metro_km * 2  # want: WL203


def add_ratio(frame: pd.DataFrame) -> pd.DataFrame:
    frame.ratio_km = frame["metro_km"] / 2  # want: WL203
    return frame


add_ratio(train)

# One item a row.
sizes = pd.DataFrame({"x": [1, 2, 3]})
sizes.names = ["a", "b", "c"]  # want: WL203
sizes.limits = [0, 10]

# Nearly an attribute that pandas knows.
table = pd.DataFrame({"x": [1, 2], "y": [3, 4]})
table.colums = ["a", "b"]  # want: WL203 error "columns"
table.column_names = ["a", "b"]  # want: WL203 "columns"
table.index_name = "ID"  # want: WL203 "index.name"
table.indx = [5, 6]  # want: WL203 "index"
