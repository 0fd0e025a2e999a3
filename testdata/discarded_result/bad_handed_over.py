# proof: none (Spark, DuckDB and Snowflake need not be installed)
"""Tables that other libraries hand over."""
import duckdb
import pandas as pd  # noqa: F401

sales = spark.table("sales").groupBy("shop").count()  # noqa: F821
sales.dropna()
told = sales.toPandas()
told.dropna()  # want: WL101
asked = duckdb.sql("SELECT * FROM sales").fetchdf()
asked.dropna()  # want: WL101
print(sales, told, asked)
