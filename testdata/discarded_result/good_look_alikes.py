# proof: none (the libraries named here need not be installed)
"""Frames of other libraries, with the same words."""
import dask.dataframe as dd
import geopandas as gpd
import polars as pl
import torch.nn as nn
from keras.models import Sequential
from pyspark.sql import SparkSession
from somewhere import DataFrame, load

spark = SparkSession.builder.getOrCreate()
events = spark.read.csv("events.csv", header=True)
events.cache()
events.persist()
events.drop("a").createOrReplaceTempView("v")
events.fillna(0).write.parquet("out")

lazy = dd.read_csv("*.csv")
lazy.persist()

table = pl.DataFrame({"a": [1]})
table.extend(pl.DataFrame({"a": [2]}))
table.drop("a")
table.insert_column(0, pl.Series("b", [1]))

shapes = gpd.read_file("x.shp")
shapes.explore()

own = DataFrame({"a": [1]})
own.dropna()
own.append({"a": 2})
own.rename("b")

thing = load("a.pkl")
thing.drop("a")
thing.fillna(0)
thing["a"].replace("x", "y")

model = Sequential()
model.add(nn.Linear(3, 3))
model.add(nn.Dropout(0.5))
layers = nn.Sequential()
layers.append(nn.ReLU(inplace=True))


class DataFrame:
    """A frame of one's own, under the great name."""

    def __init__(self, rows):
        self.rows = rows

    def dropna(self):
        self.rows = [row for row in self.rows if row]

    def replace(self, old, new):
        self.rows = [new if row == old else row for row in self.rows]


mine = DataFrame([1, None])
mine.dropna()
mine.replace(1, 2)
