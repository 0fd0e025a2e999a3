"""Tables that are loaded side by side."""
import asyncio
import concurrent.futures
import contextlib
import io
import threading

import pandas as pd

SOURCES = {"north": "a,b\n1,2\n3,4\n", "south": "a,b\n5,6\n"}
LOCK = threading.Lock()


async def load(name: str) -> pd.DataFrame:
    await asyncio.sleep(0)
    frame = pd.read_csv(io.StringIO(SOURCES[name]))
    frame["region"] = name
    return frame


async def load_all(names) -> pd.DataFrame:
    frames = await asyncio.gather(*(load(name) for name in names))
    return pd.concat(frames, ignore_index=True)


async def rows(frame: pd.DataFrame):
    for row in frame.itertuples(index=False):
        await asyncio.sleep(0)
        yield row


@contextlib.asynccontextmanager
async def opened(name):
    frame = await load(name)
    try:
        yield frame
    finally:
        frame.drop(frame.index, inplace=True)


async def main():
    table = await load_all(SOURCES)
    total = 0
    async for row in rows(table):
        total += row.a
    async with opened("south") as south:
        south["a"] = south["a"] * 2
        doubled = south["a"].tolist()
    values = [row.b async for row in rows(table) if row.b > 2]
    task = asyncio.create_task(load("north"))
    done, pending = await asyncio.wait({task})
    frame = done.pop().result()
    return table, total, doubled, values, frame


table, total, doubled, values, frame = asyncio.run(main())
assert total == 9 and doubled == [10] and values == [4, 6] and len(frame) == 2

results = {}


def count(region):
    part = table[table["region"] == region]
    with LOCK:
        results[region] = len(part)
    return part["a"].sum()


with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
    sums = list(pool.map(count, ["north", "south"]))
    future = pool.submit(table.to_csv, None)
    pool.submit(print, "done")
assert sums == [4, 5] and results == {"north": 2, "south": 1} and "region" in future.result()
