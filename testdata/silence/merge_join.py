"""Tables joined by their keys."""
import pandas as pd

customers = pd.DataFrame({"customer_id": [1, 2, 3], "name": ["Ann", "Bob", "Cy"], "city": ["X", "Y", "X"]})
orders = pd.DataFrame({"order_id": [10, 11, 12, 13], "customer_id": [1, 1, 3, 4], "amount": [5.0, 7.0, 1.0, 2.0]})
cities = pd.DataFrame({"city": ["X", "Y"], "population": [1000, 500]}).set_index("city")

merged = orders.merge(customers, on="customer_id", how="left", validate="many_to_one", indicator=True)
unknown = merged[merged["_merge"] == "left_only"]
merged = merged.drop(columns="_merge").dropna(subset=["name"])
assert unknown["order_id"].tolist() == [13] and len(merged) == 3

with_city = merged.join(cities, on="city")
with_city["per_head"] = with_city["amount"] / with_city["population"]
assert with_city["population"].tolist() == [1000, 1000, 1000]

totals = orders.groupby("customer_id", as_index=False)["amount"].sum()
customers = pd.merge(customers, totals, on="customer_id", how="left")
customers["amount"] = customers["amount"].fillna(0)
customers = customers.rename(columns={"amount": "total"})
assert customers["total"].tolist() == [12, 0, 1]

left = orders[["order_id", "amount"]].rename(columns={"amount": "old"})
right = orders.assign(amount=orders["amount"] * 1.1)[["order_id", "amount"]]
both = left.merge(right, on="order_id", suffixes=("_left", "_right"))
both["change"] = (both["amount"] - both["old"]).round(2)
assert both["change"].tolist() == [0.5, 0.7, 0.1, 0.2]

stacked = pd.concat([orders.head(2), orders.tail(2)], ignore_index=True)
assert stacked["order_id"].tolist() == orders["order_id"].tolist()
named = pd.concat({"first": orders.head(2), "last": orders.tail(2)}, names=["part", "row"]).reset_index("part")
assert named["part"].tolist() == ["first", "first", "last", "last"]
side = pd.concat([orders["order_id"], orders["amount"].rank().rename("rank")], axis=1)
assert side.shape == (4, 2)

pairs = customers[["customer_id"]].merge(cities.reset_index()[["city"]], how="cross")
lookup = customers.set_index("customer_id")["name"]
orders["name"] = orders["customer_id"].map(lookup).fillna("unknown")
orders = orders.sort_values(["customer_id", "order_id"]).reset_index(drop=True)
missing = set(orders["customer_id"]) - set(customers["customer_id"])
assert len(pairs) == 6 and orders["name"].iloc[-1] == "unknown" and missing == {4}
only = orders[~orders["customer_id"].isin(customers["customer_id"])]
assert only["order_id"].tolist() == [13]
