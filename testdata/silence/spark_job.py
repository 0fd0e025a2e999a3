# proof: none (needs Spark)
"""A Spark job that ends in a small pandas table."""
import pandas as pd
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.window import Window


def read(spark: SparkSession, path: str) -> DataFrame:
    events = spark.read.parquet(path)
    events.cache()
    events.printSchema()
    events.show(5)
    return events


def clean(events: DataFrame) -> DataFrame:
    events = events.dropna(subset=["user"]).fillna({"amount": 0})
    events = events.filter((F.col("amount") > 0) & (F.col("country") != "??"))
    events = events.filter(events.user != None)
    events = events.withColumn("amount", F.col("amount").cast("string").cast("double"))
    events = events.replace("DE", "Germany", "country")
    return events.drop("raw")


def rank(events: DataFrame) -> DataFrame:
    window = Window.partitionBy("country").orderBy(F.desc("amount"))
    return events.withColumn("rank", F.row_number().over(window))


def main():
    spark = SparkSession.builder.appName("report").getOrCreate()
    spark.sparkContext.setLogLevel("WARN")
    events = rank(clean(read(spark, "events")))
    events.createOrReplaceTempView("events")
    events.count()
    events.unpersist()
    table: pd.DataFrame = events.groupBy("country").agg(F.sum("amount").alias("total")).toPandas()
    table = table.sort_values("total", ascending=False).reset_index(drop=True)
    table.to_csv("report.csv", index=False)
    spark.sql("DROP VIEW events")
    spark.stop()


if __name__ == "__main__":
    main()
