# proof: needs pytest
"""Tests of a small function; what is thrown away in them is meant to fail."""
import unittest
import warnings

import numpy as np
import pandas as pd
import pandas.testing as tm
import pytest


def normalize(frame: pd.DataFrame, column: str) -> pd.DataFrame:
    if column not in frame.columns:
        raise KeyError(column)
    spread = frame[column].max() - frame[column].min()
    if spread == 0:
        raise ZeroDivisionError(column)
    return frame.assign(**{column: (frame[column] - frame[column].min()) / spread})


@pytest.fixture
def frame():
    return pd.DataFrame({"a": [1.0, 2.0, 3.0], "b": ["x", "y", "z"]})


def test_normalize(frame):
    result = normalize(frame, "a")
    tm.assert_series_equal(result["a"], pd.Series([0.0, 0.5, 1.0], name="a"))
    tm.assert_frame_equal(result[["b"]], frame[["b"]])
    assert result is not frame


def test_unknown_column(frame):
    with pytest.raises(KeyError):
        normalize(frame, "c")
    with pytest.raises(KeyError, match="c"):
        frame.drop(columns=["c"])
    with pytest.raises((ValueError, TypeError)):
        frame["b"].astype(float)


@pytest.mark.parametrize("column, expected", [("a", 3), ("b", 3)])
def test_count(frame, column, expected):
    assert frame[column].count() == expected


def test_inplace_returns_nothing(frame):
    assert frame.sort_values("a", inplace=True) is None
    assert frame.rename(columns={"a": "n"}, inplace=True) is None
    expected = frame.copy()
    frame.reset_index(drop=True, inplace=True)
    tm.assert_frame_equal(frame, expected)


def test_nan_is_not_equal():
    assert np.nan != np.nan
    assert pd.Series([np.nan]).isna().all()


class TestSelection(unittest.TestCase):
    def setUp(self):
        self.df = pd.DataFrame({"a": [1, 2]})

    def test_missing_label(self):
        with self.assertRaises(KeyError):
            self.df.loc[5]
        with self.assertRaises(IndexError):
            self.df.iloc[9]

    def test_no_warning(self):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            copy = self.df.copy()
            copy["a"] = 0
        self.assertEqual(self.df["a"].sum(), 3)


if __name__ == "__main__":
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(TestSelection)
    assert unittest.TextTestRunner().run(suite).wasSuccessful()
