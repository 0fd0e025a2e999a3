"""Rows that are collected, read again, or no copies; and writes to the table itself."""
import csv
import io

import pandas as pd

df = pd.DataFrame({"item": ["tea", "mug", "pot"], "price": [4.0, -1.0, 7.5], "n": [1, 2, 3]})

# The table is written to.
for i, row in df.iterrows():
    df.at[i, "price"] = row["price"] * 2
    df.loc[i, "n"] = row["n"] + 1

# The row is collected.
rows = []
for i, row in df.iterrows():
    row["price"] = 0
    rows.append(row)
by_item = {}
for i, row in df.iterrows():
    row["price"] = 0
    by_item[row["item"]] = row.to_dict()
for i, row in df.iterrows():
    row["item"] = row["item"].upper()
    df.loc[i] = row
changed = df.copy()
for i, row in df.iterrows():
    row["price"] = 1.0
    changed.iloc[i] = row
for i, row in df.iterrows():
    row["price"] = 0
    print(row)

# It is used in the round.
total = 0
for i, row in df.iterrows():
    row["price"] = max(row["price"], 0)
    total += row["price"] * row["n"]
for i, row in df.iterrows():
    row["n"] = abs(row["n"])
    for field in ["n", "price"]:
        total += row[field]
for i, row in df.iterrows():
    for step in range(2):
        total += row["n"]
        row["n"] = 0

# Behind the loop.
for i, row in df.iterrows():
    row["price"] = 0
last = row["price"]
assert last == 0

# All columns have one type: before pandas 3.0 the rows may be parts of the table.
grid = pd.DataFrame({"a": [1, 2], "b": [3, 4]})
for i, row in grid.iterrows():
    row["a"] = 0

# Another name, another thing.
for i, row in df.iterrows():
    row = dict(row)
    row["price"] = 0
    total += row["price"]
for row in csv.DictReader(io.StringIO("a,b\n1,2\n")):
    row["a"] = 0
for i, row in enumerate([{"a": 1}]):
    row["a"] = 0
for name, column in df.items():
    column = column.copy()
    column[0] = column[1]
print(rows, by_item, total)
