"""Tables that come from elsewhere may have labels with names, which become columns."""
import pandas as pd


def ranks(table: pd.DataFrame) -> pd.DataFrame:
    by_date = [table.index.get_level_values("date")]
    return table.groupby(by_date)["factor"].rank().reset_index().pivot(index="date", columns="asset", values="factor")


def dates_of(table: pd.DataFrame) -> list:
    kept = table[["factor", "group"]]
    late = kept.query("date > 1").sort_values("date")
    return [
        table["factor"].reset_index()["date"].tolist(),
        table.groupby("group")["factor"].cumsum().reset_index()["asset"].tolist(),
        table.groupby("group")["factor"].head(1).reset_index()["date"].tolist(),
        late.groupby("asset")["factor"].sum().tolist(),
        kept.reset_index()["asset"].tolist(),
    ]


def names_of(series: pd.Series) -> list:
    return series.rename("factor").reset_index()["date"].tolist()


labels = pd.MultiIndex.from_product([[1, 2], ["x", "y"]], names=["date", "asset"])
prices = pd.DataFrame({"factor": [1.0, 2.0, 4.0, 3.0], "group": ["a", "b", "a", "b"]}, index=labels)
print(ranks(prices), dates_of(prices), names_of(prices["factor"]))
