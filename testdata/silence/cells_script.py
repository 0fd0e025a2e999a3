# %% [markdown]
# # Rainfall
# A script in cells, as editors run it. The last expression of a cell is shown.

# %%
import numpy as np
import pandas as pd

rain = pd.DataFrame(
    {
        "station": ["a", "a", "b", "b", "c"],
        "year": [2020, 2021, 2020, 2021, 2021],
        "mm": [640.0, 710.5, np.nan, 580.0, 905.2],
    }
)
rain.head()

# %%
rain.describe()

# %% Missing values
rain["mm"] = rain["mm"].fillna(rain["mm"].mean())
rain.isna().sum()

# %%
by_station = rain.groupby("station")["mm"].mean()
by_station.sort_values(ascending=False)

# %%
rain["deviation"] = rain["mm"] - rain.groupby("year")["mm"].transform("mean")
rain[rain["deviation"] > 0]

# %%
(
    rain.pivot(index="station", columns="year", values="mm")
    .rename_axis(columns=None)
    .reset_index()
)

# %%
for station, rows in rain.groupby("station"):
    print(station, rows["mm"].max())
rain.sort_values("mm").tail(2)

# %%
if len(rain) > 3:
    rain = rain.drop_duplicates(subset=["station"], keep="last")
rain.set_index("station")["mm"].round()

# %%
rain.dtypes
# COMMAND ----------
rain.nlargest(1, "mm")
