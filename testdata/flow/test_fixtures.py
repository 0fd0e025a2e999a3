"""What pytest gives a test for a parameter."""
import pandas as pd
import pytest
from hypothesis import given, settings
from mystrategies import tables


@pytest.fixture
def sales():
    return pd.DataFrame({"region": ["N", "S"], "amount": [1, 2]})


@pytest.fixture()
def totals(sales):
    seen = sales  # value: DataFrame{region, amount}
    yield sales.copy()
    del sales["region"]


@pytest.fixture(scope="module")
def shared():
    return pd.DataFrame({"a": [1]})


def test_columns(sales, totals, shared, tmp_path):
    sales["tax"] = 0
    seen = sales  # value: DataFrame{region, amount, tax}
    seen = totals  # value: DataFrame{region, amount}
    seen = shared  # value: unknown
    seen = tmp_path  # value: unknown


@pytest.mark.parametrize("factor", [1, 2])
def test_factors(sales, factor):
    seen = sales  # value: DataFrame{region, amount}


@pytest.mark.parametrize("sales, factor", [(pd.DataFrame({"a": [1]}), 2)])
def test_others(sales, factor):
    seen = sales  # value: unknown


@settings(deadline=None)
@given(sales=tables())
def test_any(sales):
    seen = sales  # value: unknown


@given(sales=tables())
def test_any_again(sales):
    seen = sales  # value: unknown


class TestSales:
    @pytest.fixture
    def totals(self):
        return pd.DataFrame({"total": [1]})

    def test_own(self, totals):
        seen = totals  # value: DataFrame{total}

    def test_afresh(self, sales: pd.DataFrame):
        seen = sales  # value: DataFrame{region, amount}


def helper(sales):
    seen = sales  # value: unknown


class TestAfterSetUp:
    def setup_method(self):
        self.df = pd.DataFrame({"a": [1]})

    def test_first(self):
        self.df["b"] = 0
        seen = self.df  # value: DataFrame{a, b}

    def test_second(self):
        seen = self.df  # value: DataFrame{a}
