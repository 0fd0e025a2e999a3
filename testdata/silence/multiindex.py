"""Indexes with several levels."""
import numpy as np
import pandas as pd

index = pd.MultiIndex.from_product([["a", "b"], [1, 2]], names=["shop", "day"])
df = pd.DataFrame({"sold": [3, 1, 4, 1], "price": [1.0, 1.5, 2.0, 2.5]}, index=index)

df["revenue"] = df["sold"] * df["price"]
df.loc[("a", 1), "sold"] = 5
df.loc["b", "price"] = [3.0, 3.5]
df.loc[(slice(None), 2), "sold"] = 2
df = df.sort_index()
assert df["sold"].tolist() == [5, 2, 4, 2]

one = df.loc["a"]
cell = df.loc[("b", 2), "price"]
day = df.xs(1, level="day")
part = df.loc[pd.IndexSlice[:, 1], :]
assert len(one) == 2 and cell == 3.5 and day["sold"].tolist() == [5, 4] and len(part) == 2

totals = df.groupby(level="shop").sum()
totals["mean"] = totals["revenue"] / totals["sold"]
df["share"] = df["sold"] / df.groupby(level="shop")["sold"].transform("sum")
swapped = df.swaplevel().sort_index()
renamed = df.rename(index={"a": "A"}, level="shop")
flat = df.reset_index()
back = flat.set_index(["shop", "day"])
assert back.equals(df) and renamed.index[0] == ("A", 1) and swapped.index[0] == (1, "a")

wide = df[["sold", "price"]].unstack("day")
wide.columns = [f"{name}_{day}" for name, day in wide.columns]
wide["sold"] = wide[["sold_1", "sold_2"]].sum(axis=1)
wide = wide.reset_index()
assert wide["sold"].tolist() == [7, 6]

both = pd.concat([df[["sold"]], df[["price"]]], axis=1, keys=["count", "money"])
both[("money", "tax")] = both[("money", "price")] * 0.19
both.columns = both.columns.droplevel(0)
assert list(both.columns) == ["sold", "price", "tax"]

dates = pd.MultiIndex.from_arrays([["x", "x"], pd.to_datetime(["2024-01-01", "2024-01-02"])])
series = pd.Series(np.arange(2.0), index=dates)
series.index.names = ["key", "date"]
series.loc[("x", "2024-01-02")] = 9.0
series = series.rename("value")
frame = series.to_frame()
frame.index = frame.index.set_names(["k", "d"])
frame.index.rename(["key", "date"], inplace=True)
assert frame["value"].tolist() == [0.0, 9.0] and frame.index.names == ["key", "date"]
