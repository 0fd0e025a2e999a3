# proof: none (needs Python 3.14 in places)
"""All of this is Python, old and new."""
import asyncio
import pandas as pd

df = pd.DataFrame({"age": [22, 71], "name": ["a", "b"]})

type Frame = pd.DataFrame
type Pair[T] = tuple[T, T]


def first[T](items: list[T], /, *, at: int = 0, **rest: object) -> T:
    return items[at]


class Box[T]:
    def __init__(self, item: T) -> None:
        self.item = item


async def load(paths):
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(one(path)) async for path in paths]
    return *tasks, len(tasks)


@(lambda function: function)
def one(path): return path


match df.shape:
    case (rows, 2) if rows > 1:
        print(rows)
    case {"a": [1, *rest], **more} | Box(item=1) | None:
        print(rest)
    case _:
        pass

match = case = type = 1
match.bit_length()
type: int = 2

try:
    pass
except* ValueError:
    pass

with (open("a") as a, open("b") as b,):
    pass

print(f"{df["age"].sum()!r:>{10}} {"x" + f"{1}"} {{}} {match = }", *[1], sep="")
if (n := len(df)) > 1: print(n); print(n ** 2)
x = 0xFF_FF + 1_000 + 0o17 + 0b1 + 1e3 + 1j
y = df["age"][::2], ..., df.iloc[1:, [0, *range(1)]]
z = lambda *a, k=1, **o: (yield)
matrix = df[["age"]].to_numpy() @ [[1]]
text = r"\d" b"" if False else rb"\x" rf"{x}\d"
long = (1
        + 2 \
        + 3)
global_ = not x is None and x not in (1,)
del (a), b
for i, (j, *k) in enumerate([(1, 2, 3)]): ...
else:
    ...
while 0: pass
assert x, "y"
été = "names may have any letters"
unseen = "​⁠﻿"  # ​⁠﻿
unseen = f"​{unseen}​", """
​"""
	
