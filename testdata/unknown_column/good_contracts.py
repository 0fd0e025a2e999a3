# proof: none (needs typedframes and pandera)
"""Classes that declare columns, and tables that may have others."""
from typing import Annotated

import pandas as pd
import pandera.pandas as pa
import polars as pl
from pandera.typing import DataFrame, Index, Series
from typedframes import BaseSchema, Column, ColumnSet

from mine import Shared


class People(BaseSchema):
    name = Column(type=str)
    mail = Column(type=str, alias="e-mail")
    marks = ColumnSet(members=["math", "art"], type=float)


class Sensors(BaseSchema):
    heat = ColumnSet(members=r"heat_\d+", type=float, regex=True)


class Loose(BaseSchema):
    allow_extra_columns = True
    name = Column(type=str)


class Mixed(Shared, BaseSchema):
    name = Column(type=str)


class Orders(pa.DataFrameModel):
    number: Index[int]
    price: Series[float]


class Strict(Orders):
    weight: Series[float]

    class Config:
        strict = True


people: Annotated[pd.DataFrame, People] = pd.read_csv("gone.csv")
print(people[["name", "e-mail", "math"]], people[People.mail.s], people[People.marks.s])
people["town"] = "X"
print(people["town"])

sensors: Annotated[pd.DataFrame, Sensors] = pd.read_csv("gone.csv")
print(sensors["heat_1"], sensors["at"])
loose: Annotated[pd.DataFrame, Loose] = pd.read_csv("gone.csv")
print(loose["town"])
mixed: Annotated[pd.DataFrame, Mixed] = pd.read_csv("gone.csv")
print(mixed["town"])
others: Annotated[pl.DataFrame, People] = pl.read_csv("gone.csv")
print(others["town"])


def total(orders: DataFrame[Orders], strict: DataFrame[Strict]) -> float:
    """pandera lets other columns pass unless it is told not to; an index is no column, and reset_index makes one of it."""
    print(orders["town"], strict.reset_index()["number"], strict[Strict.weight])
    return (strict["price"] * strict["weight"]).sum()


# A table whose columns are all known is what it is.
known: Annotated[pd.DataFrame, People] = pd.DataFrame({"town": ["X"]})
print(known["town"])

open_schema = pa.DataFrameSchema({"price": pa.Column(float)})
print(open_schema.validate(pd.read_csv("gone.csv"))["town"])
by_pattern = pa.DataFrameSchema({"heat_.*": pa.Column(float, regex=True)}, strict=True)
print(by_pattern(pd.read_csv("gone.csv"))["heat_1"])
longer = pa.DataFrameSchema({"price": pa.Column(float)}, strict=True).add_columns({"town": pa.Column(str)})
print(longer.validate(pd.read_csv("gone.csv"))["town"])
print(Loose().read_csv("gone.csv")["town"])
