# proof: none (needs databases)
"""What a database is asked for is not always all that comes, nor the last that was asked."""
import connectorx as cx
import duckdb
import pandas as pd
from sqlalchemy import func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Order(Base):
    id: Mapped[int] = mapped_column(primary_key=True)
    amount = mapped_column("sum_of_order")
    customer: Mapped[str]


class Gone(Base):
    id: Mapped[int] = mapped_column(primary_key=True)


def ask(client, cursor, spark, engine, store, names):
    print(client.query("SELECT * FROM sales").to_dataframe()["anything"])
    print(client.query(f"SELECT {names} FROM sales").to_dataframe()["anything"])
    print(store.to_dataframe()["anything"], store.df()["anything"])
    print(client.query("a > 1").to_dataframe()["anything"])
    cursor.execute("SELECT order_id FROM orders")
    cursor.execute("SHOW TABLES")
    print(cursor.fetch_pandas_all()["name"])
    cursor.execute("SELECT order_id FROM orders")
    if names:
        cursor.execute("SELECT amount FROM orders")
    print(cursor.fetch_pandas_all()["amount"])
    orders = spark.sql("SELECT order_id FROM orders")
    print(orders.withColumn("twice", orders["order_id"] * 2).toPandas()["twice"])
    print(duckdb.sql("SELECT order_id FROM orders").project("order_id AS k").df()["k"])
    print(cx.read_sql("sqlite://", "SELECT a FROM t", return_type="polars")["anything"])
    print(cx.read_sql("sqlite://", ["SELECT a FROM t", "SELECT b FROM t"])["b"])

    print(pd.read_sql(select(Order), engine)["customer"])
    print(pd.read_sql(select(Order.amount, Order.id), engine)["sum_of_order"])
    print(pd.read_sql(select(Order.id, Gone.id), engine)["id_1"])
    print(pd.read_sql(select(func.count(Order.id)), engine)["count_1"])
    print(pd.read_sql(select(Order.id).add_columns(Order.customer), engine)["customer"])
    upper = pd.read_sql("SELECT order_id FROM orders", engine)
    upper.columns = [c.upper() for c in upper.columns]
    print(upper["ORDER_ID"])
