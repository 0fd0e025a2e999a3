"""Columns of a table at once."""
import pandas as pd

df = pd.DataFrame({"born": [1999, 2000], "died": [2019, 2020], "n": [1, 2]})

both = df[["born", "died"]].apply(pd.to_datetime)  # want: WL509
cast = df.astype({"born": "datetime64[ns]"})  # want: WL509
right = df[["born", "died"]].apply(pd.to_datetime, format="%Y")
assert both["born"].dt.year.tolist() == cast["born"].dt.year.tolist() == [1970, 1970]
assert right["died"].dt.year.tolist() == [2019, 2020]
