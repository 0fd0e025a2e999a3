# proof: none (the libraries named here need not be installed)
import dask.array as da
from pyspark.sql import functions as F
from somewhere import load_table, spark

table = load_table("a")
table["a"] = table["a"].astype(str).astype(float)
events = spark.table("events")
events = events.withColumn("n", F.col("n").cast("string").cast("int"))
blocks = da.ones(3).astype(str).astype(float)
