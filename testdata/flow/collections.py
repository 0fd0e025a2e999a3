"""Frames in lists, dicts, tuples and generators, and what annotations say of them."""
from collections.abc import Iterator
from pathlib import Path
from typing import Dict, Tuple, Union

import pandas as pd
from pandas.core.frame import DataFrame as Core


def in_dict(frames: Dict[str, pd.DataFrame]):
    for name, seen in frames.items():  # value: unknown; DataFrame{…}
        print(name)


def pair() -> Tuple[pd.DataFrame, pd.Series]:
    return unknown()


def either(frame: Union[pd.DataFrame, str, Path, None], rival: Union[pd.DataFrame, dict]):
    seen = frame  # value: DataFrame{…}
    seen = rival  # value: unknown


def core(frame: Core):
    seen = frame  # value: DataFrame{…}


def parts() -> Iterator[pd.DataFrame]:
    yield from unknown()


def given():
    for name in ["a", "b"]:
        yield pd.DataFrame({name: [1]})


def several(first, *rest):
    seen = first  # value: DataFrame{a}
    for seen in rest:  # value: DataFrame{b}
        print(seen)


a = pd.DataFrame({"a": [1]})
b = pd.DataFrame({"b": [1]})
several(*[a, b], b)

seen, other = pair()  # value: DataFrame{…}; Series

for seen in given():  # value: DataFrame{…}
    print(seen)

tables = [a, b]
tables[1] = a
seen = tables[1]  # value: DataFrame{a}

named = {"x": a}
named["x"] = b
seen = named["x"]  # value: DataFrame{b}

collected = {}
for name in ["x", "y"]:
    collected[name] = pd.read_csv(name)
for seen in collected.values():  # value: DataFrame{…}
    print(seen)


class Store:
    def __init__(self):
        self.tables = {}

    def load(self):
        self.tables["x"] = pd.read_csv("x")

    def use(self):
        seen = self.tables["x"]  # value: DataFrame{…}
        return seen


uploaded: dict[str, pd.DataFrame] = {}


def summary(name):
    seen = uploaded[name]  # value: DataFrame{…}
    seen = uploaded.get(name)  # value: DataFrame{…}
    seen = uploaded["first"]  # value: DataFrame{…}
    return seen


read: dict[str, pd.DataFrame] = {}
for name in ["x", "y"]:
    read[name] = pd.DataFrame({"a": [1]})
for seen in read.values():  # value: DataFrame{a}
    print(seen)
