# proof: none (the libraries named here need not be installed)
import h5py
import openpyxl
import torch
import xarray as xr
from somewhere import config, store

ds = xr.open_dataset("a.nc")
ds["t"].loc[dict(x=1)] = 0
ds["t"].loc[{"x": 1}][0] = 0
ds["t"].attrs["unit"] = "K"
ds.t.values[0][1] = 3

weights = torch.zeros(3, 3)
weights[0][1] = 1
weights[weights > 0][0] = 2
model_state = {"layer": weights}
model_state["layer"][0] = 5

with h5py.File("a.h5", "a") as file:
    file["group"]["data"][0] = 1
    file["group"].attrs["unit"] = "m"

book = openpyxl.load_workbook("a.xlsx")
book["Sheet1"]["A1"] = 3
book["Sheet1"]["A1"].value = 4

config["paths"]["data"] = "x"
config.loc["a"]["b"] = 1
store["frame"].loc[0, "a"] = 1
store["frame"]["a"] = 1
