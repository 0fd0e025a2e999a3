"""Tables that come from elsewhere may have labels with names, which become columns."""
import io

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


def sums_by_date(factor) -> list:
    both = pd.DataFrame({"guessed": factor, "told": factor})
    return both.groupby("date")["told"].cumsum().reset_index()["asset"].tolist()


def names_of(series: pd.Series) -> list:
    return series.rename("factor").reset_index()["date"].tolist()


ROWS = "date,asset,factor,group\n1,x,1.0,a\n1,y,2.0,b\n2,x,4.0,a\n2,y,3.0,b\n"
prices = pd.read_csv(io.StringIO(ROWS), index_col=[0, 1])
for work in [ranks, dates_of]:  # nobody sees who calls
    print(work(prices))
for work in [names_of, sums_by_date]:
    print(work(prices["factor"]))

# melt keeps the labels where it is told to.
long = prices.set_index("group", append=True).melt(value_name="rank", ignore_index=False).reset_index()
print(long["group"], long["rank"])
