# target: 3.0
# proof: none (the libraries named here need not be installed)
import h5py
import xarray as xr
from somewhere import tables

ds = xr.open_dataset("a.nc")
ds["t"][0] = 5
ds["t"].loc[dict(x=1)] = 0
ds.t[dict(x=0)] = 1

with h5py.File("a.h5", "a") as file:
    file["data"][0] = 1
    file["data"][...] = 2

tables["fare"][0] = 1
tables["fare"].loc[0] = 1
