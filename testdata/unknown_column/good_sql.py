"""What a query does not say of its columns is not guessed."""
import sqlite3

import pandas as pd

con = sqlite3.connect(":memory:")
con.execute("create table orders (order_id integer, amount real, customer text)")
con.execute("insert into orders values (1, 2.5, 'Ada')")

# Which case the names come in is the database's to say.
named = pd.read_sql("SELECT ORDER_ID FROM orders", con)
try:
    print(named["ORDER_ID"])
except KeyError:
    print(named["order_id"])
print(pd.read_sql("select Order_Id from orders", con).columns.str.lower())

# All columns, or names that the database makes.
print(pd.read_sql("SELECT * FROM orders", con)["customer"])
print(pd.read_sql("SELECT o.*, 1 AS one FROM orders o", con)["customer"])
print(pd.read_sql("SELECT amount * 2, order_id FROM orders", con)["amount * 2"])
print(pd.read_sql("SELECT count(*) FROM orders", con)["count(*)"])
print(pd.read_sql("WITH t AS (SELECT order_id FROM orders) SELECT order_id AS k FROM t", con)["k"])
print(pd.read_sql("PRAGMA table_info(orders)", con)["name"])

what = input() if con is None else "customer"
print(pd.read_sql(f"SELECT order_id, {what} FROM orders", con)["customer"])
print(pd.read_sql("SELECT order_id, %s FROM orders" % what, con)["customer"])

# Columns in parentheses, in texts and in remarks are none of the result.
inner = pd.read_sql("SELECT coalesce(customer, 'a, b') AS who, (SELECT max(amount) FROM orders) most, order_id -- , amount\n"
                    "FROM orders", con)
print(inner["who"], inner["most"], inner["order_id"])
aliased = pd.read_sql('SELECT DISTINCT amount AS "Order Value", customer [who], order_id `id` FROM orders;', con)
print(aliased["Order Value"], aliased["who"], aliased["id"])
case = pd.read_sql("SELECT CASE WHEN amount > 2 THEN 'big' ELSE 'small' END AS size, cast(amount AS integer) whole FROM orders",
                   con)
print(case["size"], case["whole"])
two = pd.read_sql("SELECT order_id FROM orders UNION ALL SELECT 2", con)
print(two["order_id"])

upper = pd.read_sql("SELECT order_id, amount FROM orders", con)
upper.columns = upper.columns.str.upper()
print(upper["ORDER_ID"], upper["AMOUNT"])
upper.columns = ["key", "value"]
print(upper["key"])
both = pd.read_sql("SELECT order_id, amount FROM orders", con).merge(pd.read_sql("SELECT order_id, customer FROM orders", con))
print(both[["order_id", "amount", "customer"]].groupby("customer", as_index=False)["amount"].sum())
