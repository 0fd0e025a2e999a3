# proof: none (needs typedframes and pandera)
"""Columns that a class declares, of a table that is said to keep to it."""
from typing import Annotated

import pandas as pd
import pandera.pandas as pa
from pandera.typing import DataFrame, Series
from typedframes import BaseSchema, Column


class People(BaseSchema):
    name = Column(type=str)
    age = Column(type=int)
    mail = Column(type=str, alias="e-mail")


class Orders(pa.DataFrameModel):
    price: Series[float]
    weight: Series[float] = pa.Field(alias="weight in kg")

    class Config:
        strict = True


people: Annotated[pd.DataFrame, People] = pd.read_csv("gone.csv")
print(people["age"].mean())  # want: WL302 "did you mean `age`?"
print(people["mail"])  # want: WL302 "`people` has no column `mail`"
print(people.groupby("name").size())  # want: WL302 "name"
print(people.drop(columns="name")["name"])  # want: WL302


def total(orders: DataFrame[Orders], extra: "DataFrame[Orders]") -> float:
    print(extra["price"])  # want: WL302 "price"
    return orders["weight"].sum()  # want: WL302 "`orders` has no column `weight`"


def load(path) -> Annotated[pd.DataFrame, People]:
    return pd.read_csv(path)


print(load("gone.csv")["town"])  # want: WL302

read = People().read_csv("gone.csv")
print(read["town"])  # want: WL302 "`read` has no column `town`"

SALES = pa.DataFrameSchema({"price": pa.Column(float), "shop": pa.Column(str, required=False)}, strict=True)
sales = SALES.validate(pd.read_csv("gone.csv"))
print(sales["price"].sum())  # want: WL302 "did you mean `price`?"
checked = SALES(pd.read_csv("gone.csv"))
print(checked["town"])  # want: WL302
