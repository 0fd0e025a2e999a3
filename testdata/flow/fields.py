"""Classes whose fields are declared in the body."""
from dataclasses import dataclass
from typing import NamedTuple, Optional

import pandas as pd
from pydantic import BaseModel


class Split(NamedTuple):
    train: pd.DataFrame
    test: pd.DataFrame
    share: float = 0.5


@dataclass
class Shop:
    sales: pd.DataFrame
    name: str = "shop"
    stock: Optional[pd.DataFrame] = None

    def total(self):
        seen = self.sales  # value: DataFrame{amount}
        return seen["amount"].sum()


@dataclass
class Lower:
    answers: pd.DataFrame

    def __post_init__(self):
        self.answers = self.answers.rename(columns=str.lower)


class Model(BaseModel):
    table: pd.DataFrame


def split(df):
    return Split(df, test=pd.DataFrame({"b": [1]}))


def both(train, test, share):
    seen = train  # value: DataFrame{a}
    seen = test  # value: DataFrame{b}
    return seen


parts = split(pd.DataFrame({"a": [1]}))
seen = parts.train  # value: DataFrame{a}
seen = parts[1]  # value: DataFrame{b}
first, second, share = parts
seen = second  # value: DataFrame{b}
both(*parts)

shop = Shop(pd.DataFrame({"amount": [1]}), stock=pd.DataFrame({"n": [1]}))
seen = shop.sales  # value: DataFrame{amount}
seen = shop.stock  # value: DataFrame{n}
shop.total()
lower = Lower(pd.DataFrame({"ID": [1]}))
seen = lower.answers  # value: DataFrame{id}
seen = Model(table=pd.DataFrame({"a": [1]})).table  # value: DataFrame{…}
