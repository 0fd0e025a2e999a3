"""Groups give tables and columns, and the keys are labels or columns as as_index says."""
import pandas as pd

df = pd.DataFrame({"k": ["a", "b"], "v": [1, 2], "w": [3, 4]})

kept = df.groupby("k")["v"].sum()  # value: Series(v: number)
table = df.groupby("k", as_index=False)["v"].sum()  # value: DataFrame{k, v}
one = df.groupby("k")["v"].agg("sum")  # value: Series(v)
two = df.groupby("k")["v"].agg(["sum", "max"])  # value: DataFrame{sum, max}
both = df.groupby("k", as_index=False)[["v", "w"]].agg({"v": "sum"})  # value: DataFrame{k, v}
rows = df.groupby("k").apply(lambda g: pd.Series({"low": g["v"].min(), "high": g["v"].max()}))  # value: DataFrame{low, high}
parts = df.groupby("k").apply(lambda g: g.sort_values("v").head(1))  # value: DataFrame{k?, v?, w?}
column = df.groupby("k").apply(lambda g: g["v"].cumsum())  # value: unknown

names = ["first", "second", "last"]
number = -1  # value: number(-1)
second = names[1]  # value: str(second)
last = names[-1]  # value: str(last)
