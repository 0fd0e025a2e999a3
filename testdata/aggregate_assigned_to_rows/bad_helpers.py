"""Helpers that are told the names of the columns, and tables that are chosen by a column of flags."""
import numpy as np
import pandas as pd


def fill(df: pd.DataFrame, key: str, column: str) -> pd.DataFrame:
    df[column] = df[column].fillna(df.groupby(key)[column].median())  # want: WL602
    return df


def scaled(df: pd.DataFrame, key: str, column: str) -> pd.Series:
    means = df.groupby(key)[column].mean()
    return df[column] - means  # want: WL601


def numbered(df: pd.DataFrame) -> pd.DataFrame:
    kept = df[df["paid"]]
    for i in range(len(kept)):
        kept.loc[i, "no"] = i  # want: WL607 unfixed
    return kept


def widened(df: pd.DataFrame, features: np.ndarray) -> pd.DataFrame:
    df = df[df["paid"]]
    return pd.concat([df, pd.DataFrame(features)], axis=1)  # want: WL604


def by_label(df: pd.DataFrame, key: str) -> pd.DataFrame:
    df = df.set_index(key)
    df["mean"] = df.groupby(level=0)["sum"].mean()
    return df


sales = pd.DataFrame({"shop": ["a", "a", "b"], "sum": [1.0, None, 5.0], "paid": [False, True, True]})
assert fill(sales.copy(), "shop", "sum")["sum"].isna().sum() == 1
assert scaled(sales, "shop", "sum").isna().all()
assert len(numbered(sales)) == 3
assert len(widened(sales, np.zeros((2, 2)))) == 3
