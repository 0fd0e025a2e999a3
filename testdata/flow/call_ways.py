"""Functions that are handed over, bound in part, wrapped or called as objects; classes named in annotations."""
import functools
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from typing import Iterator

import pandas as pd


def first(table, count=1, *rest, **options):
    seen = table  # value: DataFrame{a}
    return table


def load(path):
    return pd.DataFrame({"a": [1]})


made = partial(first, pd.DataFrame({"a": [1]}), count=2)()
seen = made  # value: DataFrame{a}
made = functools.partial(first, count=3)
seen = made(pd.DataFrame({"a": [2]}))  # value: DataFrame{a}
parts = list(map(load, ["x", "y"]))
seen = parts[0]  # value: DataFrame{a}
parts = list(map(pd.read_csv, ["x", "y"]))
seen = parts[0]  # value: DataFrame{…}
with ThreadPoolExecutor() as pool:
    parts = list(pool.map(load, ["x", "y"]))
seen = parts[0]  # value: DataFrame{a}


def show(**tables):
    for name, table in tables.items():
        seen = table  # value: DataFrame{a}
    seen = tables["north"]  # value: DataFrame{a}
    return hand_on(**tables)


def hand_on(north, south):
    seen = north  # value: DataFrame{a}
    return south


seen = show(north=load("x"), south=load("y"))  # value: DataFrame{a}


class Clean:
    def __call__(self, table):
        seen = table  # value: DataFrame{a}
        return table


clean = Clean()
seen = clean(load("x"))  # value: DataFrame{a}


class Opened:
    def __enter__(self):
        self.table = load("x")
        return self

    def __exit__(self, *error):
        return False


with Opened() as opened:
    seen = opened.table  # value: DataFrame{a}


@contextmanager
def opened_table(path):
    table = load(path)
    yield table


with opened_table("x") as table:
    seen = table  # value: DataFrame{a}
manager = opened_table("x")  # value: unknown


def again(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **options):
            for _ in range(times):
                try:
                    return function(*args, **options)
                except OSError:
                    print("again")
            return None

        return wrapper

    return decorate


@again(3)
def load_again(path):
    return load(path)


seen = load_again("x")  # value: DataFrame{a}


def every(paths) -> Iterator[pd.DataFrame]:
    for path in paths:
        yield unknown_reader(path)


for table in every(["x"]):
    seen = table  # value: DataFrame{…}


class Store:
    def __init__(self, source):
        self.table = pd.read_csv(source)
        self.other: pd.DataFrame = source.other()

    def copied(self):
        seen = self.other  # value: DataFrame{…}
        return self.table.copy()


def run(store: Store):
    seen = store.table  # value: DataFrame{…}
    seen = store.copied()  # value: DataFrame{…}
