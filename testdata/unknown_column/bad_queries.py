# proof: none (needs databases)
"""Tables that databases hand over, with the columns that they were asked for."""
import connectorx as cx
import duckdb
import pandas as pd
from google.cloud import bigquery
from sqlalchemy import create_engine, func, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    amount: Mapped[float]


client = bigquery.Client()
engine = create_engine("sqlite://")

df = client.query("SELECT user_id, sum(spent) AS spent FROM sales GROUP BY 1").to_dataframe()
print(df["spent"])
print(df["spend"])  # want: WL302 "did you mean `spent`?"
job = client.query("SELECT user_id FROM sales")
df = job.result().to_dataframe()
print(df["user"])  # want: WL302 "`df` has no column `user`"

df = cx.read_sql("postgresql://localhost/shop", "SELECT order_id, amount FROM orders")
print(df["amont"])  # want: WL302 "amount"
df = duckdb.sql("SELECT order_id FROM 'orders.parquet'").df()
print(df["amount"])  # want: WL302
con = duckdb.connect()
df = con.execute("SELECT order_id FROM orders").fetchdf()
print(df["amount"])  # want: WL302


def of_snowflake(connection):
    cursor = connection.cursor()
    cursor.execute("SELECT order_id, amount FROM orders")
    orders = cursor.fetch_pandas_all()
    orders.columns = orders.columns.str.lower()
    print(orders["order_id"])
    return orders["ORDER_ID"]  # want: WL302 "did you mean `order_id`?"


df = pd.read_sql(select(Order.id, Order.amount.label("total")).where(Order.amount > 0), engine)
print(df["total"])
print(df["amount"])  # want: WL302
asked = select(Order.id, func.sum(Order.amount).label("total")).group_by(Order.id)
df = pd.read_sql(asked, engine)
print(df["amount"])  # want: WL302
df = pd.read_sql(text("SELECT id FROM orders"), engine)
print(df["total"])  # want: WL302
