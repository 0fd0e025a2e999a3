# proof: none (the libraries named here need not be installed)
import polars as pl
import xarray as xr
from somewhere import load_table

ds = xr.open_dataset("a.nc")
ds["t"] = ds["t"].dropna("time")
table = load_table("a")
table["age"] = table["age"].dropna()
table["age"].dropna(inplace=True)
frame = pl.DataFrame({"a": [1, None]})
frame = frame.with_columns(frame["a"].drop_nulls().alias("b"))

for df["age"] in [[1.0, 2.0]]:
    pass
