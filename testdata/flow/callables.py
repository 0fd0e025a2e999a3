"""Decorators of the file, super() and names of `from pandas import *`."""
import functools
import time

import pandas as pd
from pandas import *


def timed(function):
    @functools.wraps(function)
    def wrapper(*args, **options):
        before = time.time()
        result = function(*args, **options)
        print(time.time() - before)
        return result

    return wrapper


def with_time(function):
    @functools.wraps(function)
    def wrapper(*args):
        return function(*args), time.time()

    return wrapper


def again(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args):
            return function(*args)

        return wrapper

    return decorate


@timed
def load(path):
    return pd.read_csv(path)


@again(times=3)
def load_again(path):
    return pd.read_csv(path)


@with_time
def load_with_time(path):
    return pd.read_csv(path)


seen = load("a")  # value: DataFrame{…}
seen = load_again("a")  # value: DataFrame{…}
seen = load_with_time("a")  # value: unknown
seen = read_csv("a")  # value: DataFrame{…}


class Base:
    def __init__(self, df: pd.DataFrame):
        self.df = df

    def head(self):
        return self.df.head()


class Child(Base):
    def __init__(self, df, name):
        super().__init__(df)
        self.name = name

    def show(self):
        seen = self.df  # value: DataFrame{…}
        seen = super().head()  # value: DataFrame{…}
        return seen


import seaborn as sns
from steps import step, task


@step
def annotated(path) -> pd.DataFrame:
    return pd.read_csv(path)


@task
def later(path) -> pd.DataFrame:
    return pd.read_csv(path)


seen = annotated("a")  # value: DataFrame{…}
seen = later("a")  # value: DataFrame{…}
seen = sns.load_dataset("tips")  # value: DataFrame{…}
