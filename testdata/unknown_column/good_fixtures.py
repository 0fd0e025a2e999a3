# proof: none (tests, and a library that makes tables)
"""What decorators give goes before fixtures."""
import pandas as pd
import pytest
from hypothesis import given

from mine import tables


@pytest.fixture
def df():
    return pd.DataFrame({"famid": [1], "birth": [2]})


@given(df=tables())
def test_various(df):
    assert df["cities"].notna().all()


@pytest.mark.parametrize("df", [pd.DataFrame({"a": [1]})])
def test_some(df):
    assert df["a"].sum() == 1
