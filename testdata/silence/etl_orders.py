"""Load orders from a database, clean them, write a daily summary back."""
import logging
import sqlite3
from contextlib import closing

import pandas as pd

log = logging.getLogger(__name__)

SCHEMA = {"order_id": "int64", "customer": "string", "amount": "float64"}


def extract(connection) -> pd.DataFrame:
    query = "SELECT order_id, customer, amount, ordered_at FROM orders"
    orders = pd.read_sql_query(query, connection)
    log.info("read %d orders", len(orders))
    return orders


def transform(orders: pd.DataFrame) -> pd.DataFrame:
    orders = orders.drop_duplicates(subset=["order_id"]).copy()
    orders["ordered_at"] = pd.to_datetime(orders["ordered_at"], format="%Y-%m-%d %H:%M")
    orders["customer"] = orders["customer"].str.strip().str.title()
    orders = orders.dropna(subset=["amount"])
    orders = orders.astype(SCHEMA)
    orders.loc[orders["amount"] < 0, "amount"] = 0.0
    orders["day"] = orders["ordered_at"].dt.normalize()
    return orders.reset_index(drop=True)


def summarize(orders: pd.DataFrame) -> pd.DataFrame:
    summary = (
        orders.groupby("day")
        .agg(orders=("order_id", "count"), revenue=("amount", "sum"))
        .reset_index()
    )
    summary["mean"] = summary["revenue"] / summary["orders"]
    return summary


def load(summary: pd.DataFrame, connection) -> None:
    summary.to_sql("daily", connection, if_exists="replace", index=False)
    connection.commit()


def main():
    rows = [
        (1, " ann ", 10.0, "2024-01-01 10:00"),
        (1, " ann ", 10.0, "2024-01-01 10:00"),
        (2, "bob", None, "2024-01-01 12:30"),
        (3, "cy", -5.0, "2024-01-02 09:15"),
    ]
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE orders (order_id INT, customer TEXT, amount REAL, ordered_at TEXT)")
        connection.executemany("INSERT INTO orders VALUES (?, ?, ?, ?)", rows)
        summary = summarize(transform(extract(connection)))
        load(summary, connection)
        (count,) = connection.execute("SELECT COUNT(*) FROM daily").fetchone()
    assert count == 2 and summary["revenue"].tolist() == [10.0, 0.0]


if __name__ == "__main__":
    main()
