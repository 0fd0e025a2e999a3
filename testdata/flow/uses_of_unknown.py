"""What an unknown object is, its use tells: as of parameters, where pandas alone makes tables."""
import pickle

import pandas as pd
from mylib import fetch

df = pd.read_pickle("sales.pkl")
seen = df  # value: DataFrame{…}
print(df["amount"], df.groupby("region"))

df = fetch("plan")
seen = df  # value: DataFrame{…}
print(df.itertuples(), df.iterrows())

df, other = fetch("both")
seen = df  # value: DataFrame{…}
df.merge(other, on="region")["amount"]
df["amount"] = 0

for name, part in fetch("parts").items():
    seen = part  # value: DataFrame{…}
    print(part["amount"], part.set_index("region"))

session = fetch("session")
seen = session  # value: unknown
session.merge(other)
session.add(other)

field = fetch("field")
seen = field  # value: unknown
print(field["t"].mean(), field.groupby("time").mean("time"), field.dims)

places = fetch("places")
seen = places  # value: unknown
places.crs = "epsg:4326"
print(places["name"], places.set_index("name"))

job = fetch("job")
seen = job  # value: unknown
print(job["a"], job.groupby("a"), job.withColumn("b", 1))

cells = fetch("cells")
seen = cells  # value: unknown
print(cells["a"], cells.groupby("a"), cells.frobnicate())

with open("sales.pkl", "rb") as file:
    table = pickle.load(file)
    seen = table  # value: DataFrame{…}
print(table["a"].value_counts(), table.dtypes)


def total(connection):
    result = connection.query("select 1")
    seen = result  # value: DataFrame{…}
    result["b"] = result["b"] * 2
    result = result.set_index("a")
    seen = result  # value: DataFrame{b, …}
    return result["b"].sum()
