"""Columns that a lambda in assign computes from its table, and tables that are awaited."""
import asyncio

import pandas as pd

df = pd.DataFrame({"city": ["Rome", "Oslo", "Rome"], "temp": [22.0, 3.0, 26.0]})

one = df.assign(mean=lambda d: d.groupby("city")["temp"].mean())  # want: WL601 "`city`"
two = (
    df.query("temp > 0")
    .assign(
        count=lambda d: d["city"].value_counts(),  # want: WL601
        all=lambda d: d.groupby("city")["temp"].transform("mean"),
        share=lambda d: d["temp"] / d["temp"].sum(),
    )
)


async def fetch():
    await asyncio.sleep(0)
    return pd.DataFrame({"city": ["Rome", "Oslo", "Rome"], "temp": [22.0, 3.0, 26.0]})


async def load() -> pd.DataFrame:
    return await fetch()


async def main():
    frame = await fetch()
    frame["mean"] = frame.groupby("city")["temp"].mean()  # want: WL601
    other = await load()
    other["mean"] = other.groupby("city")["temp"].max()  # want: WL601
    return frame


result = asyncio.run(main())
result["least"] = result.groupby("city")["temp"].min()  # want: WL601
