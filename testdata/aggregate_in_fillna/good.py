"""Filled with values that have the labels of the rows, or of the columns."""
from io import StringIO

import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "shop": ["Rome", "Oslo", "Rome", "Oslo"],
        "sales": [10.0, np.nan, np.nan, 50.0],
        "items": [1.0, 2.0, np.nan, 4.0],
    }
)
means = df.groupby("shop")["sales"].mean()

# One value a row.
assert df["sales"].fillna(df.groupby("shop")["sales"].transform("mean")).notna().all()
assert df["sales"].fillna(df["shop"].map(means)).notna().all()
assert df["sales"].fillna(means.reindex(df["shop"]).reset_index(drop=True)).notna().all()
assert df["sales"].where(df["sales"].notna(), df["shop"].map(means)).notna().all()
assert df.groupby("shop")["sales"].transform(lambda s: s.fillna(s.mean())).notna().all()
assert df["sales"].fillna(df.groupby("shop")["sales"].ffill()).isna().sum() == 1
assert df["sales"].fillna(df["items"]).isna().sum() == 1
numbers = ["sales", "items"]
assert df[numbers].fillna(df.groupby("shop")[numbers].transform("mean")).notna().all().all()

# One value for all, or one a column.
assert df["sales"].fillna(means.mean()).notna().all()
assert df["sales"].fillna(means["Rome"]).notna().all()
assert df["sales"].fillna(df["sales"].value_counts().index[0]).notna().all()
assert df[numbers].fillna(df[numbers].mean()).notna().all().all()
assert df[numbers].fillna(df.groupby("shop")[numbers].mean().mean()).notna().all().all()

# The labels are the key.
by_shop = df.set_index("shop")
assert by_shop["sales"].fillna(by_shop.groupby("shop")["sales"].mean()).notna().all()
assert by_shop["sales"].fillna(df.groupby("shop")["sales"].mean()).notna().all()
kept = df.set_index("shop", drop=False)
assert kept["sales"].fillna(means).notna().all()
read = pd.read_csv(StringIO("shop,sales\nRome,1\nOslo,\nOslo,3\n"), index_col="shop")
assert read["sales"].fillna(read.groupby("shop")["sales"].mean()).notna().all()

# A statistic that is filled, with one that has the same keys.
assert df.groupby("shop")["sales"].min().fillna(means).notna().all()
shops = df.groupby("shop")[numbers].max()
shops["sales"] = shops["sales"].fillna(means)
assert shops.fillna(df.groupby("shop")[numbers].mean()).notna().all().all()
counts = df["shop"].value_counts()
assert counts.fillna(df["shop"].value_counts()).notna().all()


# Whatever labels the column has that is handed in.
def fill(column: pd.Series, by: pd.Series) -> pd.Series:
    return column.fillna(by.groupby(level=0).mean()).fillna(column.groupby(level=0).mean())


assert fill(by_shop["sales"], by_shop["items"]).notna().all()
