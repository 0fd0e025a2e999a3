# proof: none (needs typedframes)
"""Columns that a class declares, in a file that names pandas nowhere."""
from __future__ import annotations

from typedframes import BaseSchema, Column


class People(BaseSchema):
    name = Column(type=str)
    age = Column(type=int)


def load() -> DataFrame[People]:
    """A declaration, whose table the annotation tells."""


people = load()
print(people["name"], people["town"])  # want: WL302


def total(people: DataFrame[People]):
    return people["ages"].sum()  # want: WL302 "did you mean `age`?"
