# proof: needs xarray
"""Labelled arrays: writes through two brackets arrive there."""
import numpy as np
import pandas as pd
import xarray as xr

ds = xr.Dataset(
    {"t": (("x", "time"), np.arange(6.0).reshape(2, 3))},
    coords={"x": [10, 20], "time": pd.date_range("2024-01-01", periods=3, freq="D")},
)

ds["t"][0, 0] = 5.0
ds["t"].loc[dict(x=20)] = 0.0
ds["t"].loc[{"x": 10, "time": "2024-01-02"}] = 7.0
ds["t"].attrs["unit"] = "K"
ds.t.attrs["long_name"] = "temperature"
ds["t"].values[1][2] = 3.0
ds["u"] = ds["t"] * 2
ds["u"].data[0] = 1.0
assert ds["t"].values.tolist() == [[5.0, 7.0, 2.0], [0.0, 0.0, 3.0]]
assert ds["u"].values[0].tolist() == [1.0, 1.0, 1.0]

ds = ds.assign_coords(y=("x", [1, 2]))
ds = ds.rename({"u": "double"}).drop_vars("y")
mean = ds["t"].mean("time")
filled = ds["t"].where(ds["t"] > 1).fillna(0).dropna("time")
monthly = ds.resample(time="MS").mean()
ds["t"] = ds["t"].astype(str).astype(float)
selected = ds.sel(x=10).isel(time=slice(0, 2))
assert float(mean.sum()) > 0 and filled.shape == (2, 3) and monthly.sizes["time"] == 1

frame = ds["t"].to_dataframe().reset_index()
frame["x"] = frame["x"].astype(int)
frame = frame.rename(columns={"t": "temperature"})
wide = frame.pivot(index="time", columns="x", values="temperature")
assert wide.shape == (3, 2) and selected.sizes["time"] == 2
ds.load()
ds.close()
