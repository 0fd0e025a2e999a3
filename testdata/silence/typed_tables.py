"""Annotations, data classes and protocols around tables."""
from __future__ import annotations

import dataclasses
from typing import Callable, Iterator, NamedTuple, Optional, Protocol, Union

import pandas as pd

Frame = pd.DataFrame
Step = Callable[[pd.DataFrame], pd.DataFrame]


class Cleaner(Protocol):
    def __call__(self, frame: pd.DataFrame) -> pd.DataFrame: ...


class Split(NamedTuple):
    train: pd.DataFrame
    test: pd.DataFrame


@dataclasses.dataclass
class Dataset:
    frame: pd.DataFrame
    target: str
    notes: list[str] = dataclasses.field(default_factory=list)
    extra: dict[str, pd.DataFrame] = dataclasses.field(default_factory=dict)

    @property
    def features(self) -> pd.DataFrame:
        return self.frame.drop(columns=[self.target])

    def replace(self, **changes) -> Dataset:
        return dataclasses.replace(self, **changes)

    def update(self, frame: Frame) -> None:
        self.frame = frame
        self.notes.append("updated")

    def drop(self, column: str) -> None:
        self.frame = self.frame.drop(columns=[column])


def run(frame: Frame, steps: list[Step]) -> Frame:
    for step in steps:
        frame = step(frame)
    return frame


def split(frame: Frame, share: float = 0.5) -> Split:
    cut = int(len(frame) * share)
    return Split(frame.iloc[:cut], frame.iloc[cut:])


def chunks(frame: Frame, size: int) -> Iterator[Frame]:
    for start in range(0, len(frame), size):
        yield frame.iloc[start:start + size]


def pick(frame: Optional[Frame], column: str, default: Union[int, float] = 0) -> pd.Series:
    if frame is None or column not in frame.columns:
        return pd.Series([default])
    return frame[column]


data = Dataset(pd.DataFrame({"a": [1, 2, 3, None], "b": [1, 0, 1, 0], "c": list("wxyz")}), target="b")
data.update(run(data.frame, [lambda frame: frame.dropna(), lambda frame: frame.assign(d=frame["a"] * 2)]))
data.drop("c")
data.extra["first"] = data.frame.head(1).copy()
data.extra["first"]["a"] = 0
data.extra["first"].loc[:, "d"] = 5.0
copy = data.replace(target="a")
train, test = split(data.frame, share=0.67)
sizes = [len(part) for part in chunks(data.frame, 2)]
assert len(train) == 2 and len(test) == 1 and sizes == [2, 1]
assert list(data.features.columns) == ["a", "d"] and "a" not in copy.features.columns
assert pick(None, "a").tolist() == [0] and pick(data.frame, "d").sum() == 12
