# proof: none (needs typedframes and pandera)
"""Functions that declare which columns their tables have, and tables without one of them."""
from typing import Annotated

import pandas as pd
import pandera.pandas as pa
from pandera.typing import DataFrame, Series
from typedframes import BaseSchema, Column


class Report(BaseSchema):
    day = Column(type=str)
    total = Column(type=float)


class Orders(pa.DataFrameModel):
    price: Series[float]


def build(title, df: Annotated[pd.DataFrame, Report]) -> None:
    print(title, df["day"])


def sell(orders: DataFrame[Orders]):
    return orders


build("a", pd.read_csv("gone.csv", usecols=["day"]))  # want: WL302 "`build` declares the column `total`"
build(title="b", df=pd.DataFrame({"day": ["a"], "totl": [1.0]}))  # want: WL302 "`build` declares the column `total`"
sell(pd.DataFrame({"prize": [1.5]}))  # want: WL302 "declares the column `price`"
