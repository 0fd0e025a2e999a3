# proof: none (needs Dask)
"""Lazy tables: much here returns nothing or runs elsewhere."""
import dask
import dask.dataframe as dd
import pandas as pd
from dask.distributed import Client

client = Client(n_workers=2)

events = dd.read_parquet("events/*.parquet")
events = events.persist()
events.persist()
events["day"] = events["at"].dt.floor("D")
events = events.map_partitions(lambda part: part.dropna())
events.to_parquet("clean/")
counts = events.groupby("user").size().compute()

frame = counts.rename("count").reset_index()
frame["count"] = frame["count"].astype(int)
frame.to_csv("counts.csv", index=False)


@dask.delayed
def load(path):
    frame = pd.read_csv(path)
    frame.columns = [name.lower() for name in frame.columns]
    return frame


@dask.delayed
def total(frames):
    merged = pd.concat(frames, ignore_index=True)
    return merged["amount"].sum()


parts = [load(path) for path in ("a.csv", "b.csv")]
result = total(parts)
result.visualize(filename="graph.png")
result.compute()
dask.compute(result)
client.submit(len, frame)
client.close()
