# proof: none (the libraries named here need not be installed)
import pandas as pd
import polars as pl
from scipy import stats
from somewhere import load_table

df = pd.read_csv("a.csv")
df["age"] = df["age"].fillna(stats.mode(df["age"])[0])
df["fare"] = df["fare"].fillna(stats.mode(df["fare"]).mode)
table = load_table("a")
table["age"] = table["age"].fillna(table["age"].mode())
frame = pl.DataFrame({"a": [1, None]})
frame = frame.with_columns(pl.col("a").fill_null(pl.col("a").mode()))
series = frame["a"].fill_null(frame["a"].mode())
