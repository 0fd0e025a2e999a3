"""A table is handed from function to function, which stand in a list."""
from functools import partial, reduce

import pandas as pd


def add_a(df):
    df["a"] = 1
    return df


def add_b(df, scale=1):
    seen = df  # value: DataFrame{start, a}
    df["b"] = scale
    return df


STEPS = [add_a, partial(add_b, scale=2)]
df = pd.DataFrame({"start": [1]})
for step in STEPS:
    df = step(df)
seen = df  # value: DataFrame{start, a, b}

done = reduce(lambda table, step: step(table), STEPS, pd.DataFrame({"start": [1]}))
seen = done  # value: DataFrame{start, a, b}


class Rename:
    def run(self, df):
        return df.rename(columns={"start": "end"})


class Total:
    def run(self, df: pd.DataFrame) -> pd.DataFrame:
        seen = df  # value: DataFrame{end}
        return df.assign(total=df["end"].sum())


def run(table):
    for name, make in [("rename", Rename), ("total", Total)]:
        table = make().run(table)
    return table


seen = run(pd.DataFrame({"start": [1]}))  # value: DataFrame{end, total}

some = pd.DataFrame({"start": [1]})
for step in STEPS:
    some = step(some)
    if len(some) > 3:
        break
seen = some  # value: unknown
