# proof: none (needs typedframes and pandera)
"""Tables that keep what functions declare, or may."""
from typing import Annotated, Optional

import pandas as pd
import pandera.pandas as pa
from pandera.typing import DataFrame, Series
from typedframes import BaseSchema, Column, ColumnSet


class Report(BaseSchema):
    day = Column(type=str)
    total = Column(type=float, alias="Total")
    marks = ColumnSet(members=["a", "b"], type=float)


class Orders(pa.DataFrameModel):
    price: Series[float]
    weight: Optional[Series[float]]


def build(df: Annotated[pd.DataFrame, Report]) -> None:
    print(df["day"])


def sell(orders: DataFrame[Orders]):
    return orders


build(pd.read_csv("gone.csv"))
build(pd.read_csv("gone.csv", usecols=["day", "Total", "a", "b", "more"]))
sell(pd.DataFrame({"price": [1.5], "shop": ["x"]}))
try:
    sell(pd.DataFrame({"prize": [1.5]}))
except pa.errors.SchemaError:
    print("refused")
