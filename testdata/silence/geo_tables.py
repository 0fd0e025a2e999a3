# proof: none (needs GeoPandas)
"""Maps: tables with a column of shapes."""
import contextlib

import geopandas as gpd
import matplotlib.pyplot as plt
import pandas as pd
from shapely.geometry import Point

cities = pd.read_csv("cities.csv")
cities = cities.dropna(subset=["lat", "lon"])
points = gpd.GeoDataFrame(cities, geometry=gpd.points_from_xy(cities["lon"], cities["lat"]))
points = points.set_crs(epsg=4326, inplace=True)
points.to_crs(epsg=3857, inplace=True)
countries = gpd.read_file("countries.geojson").to_crs(points.crs)

joined = gpd.sjoin(points, countries, how="left", predicate="within")
joined["area"] = joined.geometry.buffer(1000).area
per_country = joined.groupby("country")["population"].sum().rename("people").reset_index()
countries = countries.merge(per_country, on="country", how="left")
countries["people"] = countries["people"].fillna(0)

fig, ax = plt.subplots()
countries.boundary.plot(ax=ax, color="grey")
countries.plot(column="people", ax=ax, legend=True)
points.plot(ax=ax, markersize=2)
countries.explore("people")
ax.set_axis_off()
plt.savefig("map.png")

here = Point(13.4, 52.5)
if countries.geometry.contains(here).any():
    print("found")
with contextlib.suppress(OSError):
    countries.to_file("out.gpkg", driver="GPKG")
