"""Where the value of a call is used although no name stands at the left."""
import asyncio

import pandas as pd

df = pd.DataFrame({"a": [3, 1, 2], "b": ["x", "y", None]})


def lazily():
    yield df.dropna()
    yield from (df.head(n) for n in range(3))


def later():
    return lambda: df.sort_values("a")


def ordered(frame: pd.DataFrame):
    return frame.sort_values("a").reset_index(drop=True)


async def loaded():
    return df.assign(c=1)


async def main():
    table = await loaded()
    await asyncio.sleep(0)
    return table.drop(columns=["c"])


list(lazily())
later()()
asyncio.run(main())
print(ordered(df).to_string())

handlers = {"clean": lambda: df.fillna({"b": ""})}
handlers["clean"]()

shown = df.head() if len(df) > 2 else df.tail()
len(df) > 99 and print(df.describe())

# A look at the same thing again and again, as in a textbook.
df.sort_values("a")
df.sort_values("a", ascending=False)
df.sort_values(["b", "a"])

# Reading an attribute or an item is no call.
df.T
df.shape
