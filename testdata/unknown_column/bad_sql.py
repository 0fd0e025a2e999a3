# proof: none (every marked line raises KeyError)
"""The columns that a query names."""
import sqlite3

import pandas as pd

con = sqlite3.connect(":memory:")
con.execute("create table orders (order_id integer, amount real, customer text)")

df = pd.read_sql("SELECT order_id, amount FROM orders", con)
print(df["amount"])
print(df["revenue"])  # want: WL302 "`df` has no column `revenue`"

QUERY = """
    -- what was ordered
    select o.order_id, sum(o.amount) as "Total", count(*) n, 'x, y' AS kind
    from orders o /* of all, times */ group by 1
"""
sums = pd.read_sql_query(QUERY, con, index_col="order_id")
print(sums["Total"], sums["n"], sums["kind"])
print(sums["total"])  # want: WL302 "did you mean `Total`?"
print(sums["amount"])  # want: WL302
print(sums["order_id"])  # want: WL302

lowered = df.rename(columns=str.lower)
print(lowered["order_id"])
print(lowered["ORDER_ID"])  # want: WL302 "did you mean `order_id`?"
