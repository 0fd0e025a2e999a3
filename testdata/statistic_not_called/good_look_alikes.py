# proof: none (the libraries named here need not be installed)
import numpy as np
import pandas as pd
import polars as pl
import xarray as xr
from sklearn.impute import SimpleImputer
from somewhere import load, smoothed

df = pd.read_csv("a.csv")
imputer = SimpleImputer(missing_values=np.nan, strategy="mean")
df["smooth"] = smoothed.observations.mean
table = load("a")
table["age"] = table["age"].fillna(table["age"].mean)
ds = xr.open_dataset("a.nc")
ds["t"] = ds["t"].fillna(ds["t"].mean)
frame = pl.DataFrame({"a": [1, None]})
frame = frame.with_columns(pl.col("a").fill_null(strategy="mean"))
registry = {"fill": df.fillna}
registry["mean"] = df.mean
