"""Classes in which people write down the columns of a table, for typedframes or pandera."""
from typing import Annotated, ClassVar, Optional

import pandas as pd
import pandera as pa
import pandera.pandas as pap
from pandera.typing import DataFrame, Index, Series
from typedframes import BaseSchema, Column, ColumnGroup, ColumnSet
from typedframes.pandas import PandasFrame

from elsewhere import Mixed, load


class People(BaseSchema):
    """Columns are those that are written here, and no others."""

    name = Column(type=str)
    age: int = Column(type=int)
    mail = Column(type=str, alias="e-mail")
    marks = ColumnSet(members=["math", "art"], type=float)
    all_of_it = ColumnGroup(members=[name, marks])
    enforce_types = True

    def initials(self):
        found = 1
        return found


class Pupils(People):
    form = Column(type=str)


class Teachers(BaseSchema):
    subject = Column(type=str)


class School(Pupils, Teachers):
    pass


class Sensors(BaseSchema):
    at = Column(type=str)
    heat = ColumnSet(members=r"heat_\d+", type=float, regex=True)


class Loose(BaseSchema):
    at = Column(type=str)
    allow_extra_columns = True


class Made(BaseSchema):
    at = make_column()


class Foreign(Mixed, BaseSchema):
    at = Column(type=str)


class NoContract:
    at = Column(type=str)


seen: Annotated[pd.DataFrame, People] = load()
told = seen  # value: DataFrame{name, age, e-mail, math, art}
seen: Annotated[pd.DataFrame, "the people", Pupils] = pd.read_csv("gone.csv")
told = seen  # value: DataFrame{name, age, e-mail, math, art, form}
seen: "Annotated[pd.DataFrame, School]" = load()
told = seen  # value: DataFrame{name, age, e-mail, math, art, form, subject}
seen: PandasFrame[Teachers] = load()
told = seen  # value: DataFrame{subject}
seen: "DataFrame[Teachers]" = load()
told = seen  # value: DataFrame{subject}
seen: Optional[DataFrame[Teachers]] = load()
told = seen  # value: DataFrame{subject}
seen: DataFrame[Teachers] | None = load()
told = seen  # value: DataFrame{subject}
seen: Annotated[pd.DataFrame, Sensors] = load()
told = seen  # value: DataFrame{at, …}
seen: Annotated[pd.DataFrame, Loose] = load()
told = seen  # value: DataFrame{at, …}
seen: Annotated[pd.DataFrame, Made] = load()
told = seen  # value: DataFrame{…}
seen: Annotated[pd.DataFrame, Foreign] = load()
told = seen  # value: DataFrame{at, …}
seen: Annotated[pd.DataFrame, NoContract] = load()
told = seen  # value: DataFrame{…}
seen: Annotated[pd.DataFrame, "only a word"] = load()
told = seen  # value: DataFrame{…}
seen: Annotated[dict, People] = load()
told = seen  # value: unknown

# What the table is known to have is believed before what is said of it.
seen: Annotated[pd.DataFrame, People] = pd.DataFrame({"town": ["X"]})
told = seen  # value: DataFrame{town}
seen = People.from_pandas(load())  # value: DataFrame{name, age, e-mail, math, art}
seen = PandasFrame.from_schema(load(), Teachers)  # value: DataFrame{subject}
seen = PandasFrame.read_csv("gone.csv", Teachers)  # value: DataFrame{subject}
seen = PandasFrame.read_csv("gone.csv", schema=Teachers)  # value: DataFrame{subject}
seen = load()[[People.mail.s, "x"]]  # value: unknown
seen = School.mail.s  # value: str(e-mail)
seen = School.marks.s  # value: list


class Orders(pa.DataFrameModel):
    number: Index[int]
    price: Series[float]
    note: Optional[Series[str]]
    shipped: pd.Timestamp = pa.Field(alias="shipped at", nullable=True)
    limit: ClassVar[int] = 3
    _hidden: int

    class Config:
        strict = True


class LateOrders(Orders):
    days: int

    class Config:
        coerce = True


class Open(pap.DataFrameModel):
    price: Series[float]


class Filtered(pa.SchemaModel):
    price: Series[float]

    class Config:
        strict = "filter"


class Patterned(pa.DataFrameModel):
    price: Series[float] = pa.Field(alias=r"price_\d", regex=True)

    class Config:
        strict = True


def ship(orders: DataFrame[Orders], late: DataFrame[LateOrders], others: DataFrame[Open]) -> DataFrame[Filtered]:
    told = orders  # value: DataFrame{price, note?, shipped at}
    told = late  # value: DataFrame{price, note?, shipped at, days}
    told = others  # value: DataFrame{price, …}
    return load(orders)


seen = ship(load(), load(), load())  # value: DataFrame{price}
seen = Orders.validate(load())  # value: DataFrame{price, note?, shipped at}
seen = Orders(load())  # value: DataFrame{price, note?, shipped at}
seen = DataFrame[Open](load())  # value: DataFrame{price, …}
seen = DataFrame[Open]({"price": [1.0], "days": [2]})  # value: DataFrame{price, days}
seen = DataFrame[Patterned](load())  # value: DataFrame{…}
seen = Orders.shipped  # value: str(shipped at)
