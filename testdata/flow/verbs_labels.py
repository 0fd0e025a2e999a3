"""Columns that come of row labels, and of keys that only one side of a merge has."""
import pandas as pd

df = pd.DataFrame({"id": [1, 2, 3], "n": [4, 5, 6], "when": pd.to_datetime(["2024-01-01", "2024-02-01", "2024-03-01"])})
other = pd.DataFrame({"id": [1, 2], "extra": [True, False]})

monthly = df.resample("MS", on="when")["n"].sum().reset_index()  # value: DataFrame{when, n}
by_label = df.set_index("when").resample("MS")["n"].sum().reset_index()  # value: DataFrame{when, n}
windows = df.resample("MS", on="when")
held = windows["n"].sum().reset_index()  # value: DataFrame{n, …}
rolled = df["n"].rolling(2).sum().reset_index()  # value: DataFrame{index, n}
summed = df.resample("MS", on="when").agg({"n": "sum", "id": "max"})  # value: DataFrame{n, id}
named_sums = df.resample("MS", on="when").agg(total=("n", "sum"))  # value: DataFrame{total}
of_two = df.set_index("when").resample("MS")[["id", "n"]].mean()  # value: DataFrame{id, n}
of_list = df.set_index("when")["n"].resample("MS").agg(["min", "max"])  # value: DataFrame{min, max}
of_rows = df[["id", "n"]].rolling(2).agg({"n": "mean"})  # value: DataFrame{n}
dated = df.rolling("2D", on="when")[["n"]].sum()  # value: unknown
appended = df.set_index("id", append=True).reset_index()  # value: DataFrame{n, when, …}
crossed = df.merge(other, how="cross")  # value: DataFrame{id_x, n, when, id_y, extra}
one_sided = df.merge(other, left_on="id", right_index=True)  # value: DataFrame{id_x, n, when, id_y, extra, id?}
named = df.merge(other[["extra"]], left_on="id", right_index=True)  # value: DataFrame{id, n, when, extra}
repeated = pd.concat([df] * 2, ignore_index=True)  # value: DataFrame{id, n, when}
filled = pd.DataFrame({"a": [1, 2], "b": ["x"] * 2}).reset_index()  # value: DataFrame{index, a, b}
chosen = df.filter(items=["when", "id", "nope"])  # value: DataFrame{when, id}
