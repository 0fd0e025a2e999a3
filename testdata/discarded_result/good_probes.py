# proof: needs pytest
"""A call that is made to see whether it fails."""
import unittest
import warnings

import pandas as pd
import pytest

df = pd.DataFrame({"day": ["2020-01-01", "soon"], "n": [1, 2]})

try:
    pd.to_datetime(df["day"], format="%Y-%m-%d")
    is_date = True
except ValueError:
    is_date = False

try:
    pd.concat([df, df], verify_integrity=True)
except ValueError as error:
    print("twice the same label:", error)

for column in df.columns:
    try:
        df[column].astype(int)
    except (ValueError, TypeError):
        print(column, "is no number")
    else:
        print(column, "is a number")


def can_merge(left: pd.DataFrame, right: pd.DataFrame) -> bool:
    try:
        left.merge(right, on="n", validate="one_to_one")
        return True
    except pd.errors.MergeError:
        return False


can_merge(df, df)


def test_unknown_column():
    with pytest.raises(KeyError):
        df.drop(columns=["nothing"])
    with pytest.raises(ValueError, match="could not convert|invalid literal"):
        df["day"].astype(float)
    with pytest.warns(FutureWarning):
        warnings.warn("soon", FutureWarning)
        df.rename(columns={"n": "m"})


class TestFrame(unittest.TestCase):
    def test_missing(self):
        with self.assertRaises(KeyError):
            df.set_index("nothing")


def mean_of(frame):
    """The mean of `n`.

    >>> frame = pd.DataFrame({"n": [1, 3]})
    >>> frame.dropna()
       n
    0  1
    1  3
    >>> mean_of(frame)
    2.0
    """
    return frame["n"].mean()


def check(frame: pd.DataFrame, other: pd.DataFrame):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        pd.concat([frame, other])
    pd.to_numeric(frame["n"], errors="raise")


check(df, df)

try:
    df.assign(late=df["n"] > 1, again=df["late"])
    pd.Series([1], index=pd.to_datetime(["2020-03-29 02:30"])).tz_localize("Europe/Paris")
except (KeyError, ValueError) as error:
    print("cannot be done:", error)
