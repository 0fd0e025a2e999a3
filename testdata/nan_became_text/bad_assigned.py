# target: 2.2
# proof: none (what happens depends on the version)
"""A column that assign makes of text."""
import pandas as pd

orders = pd.DataFrame({"sku": ["a", "b"], "price": [1.5, None]})
done = orders.assign(price=orders["price"].astype(str)).dropna(subset=["price"])  # want: WL405
told = orders.assign(text=orders["price"].astype(str))
print(told["text"].isna().sum(), done)  # want: WL405
kept = orders.assign(text=orders["sku"].astype(str)).dropna(subset=["price"])
late = orders.assign(price=lambda d: d["price"].astype(str)).dropna(subset=["price"])  # want: WL405
late = (
    orders.assign(price=lambda d: d.price.astype(str), n=lambda d: d.sku.str.len())  # want: WL405
    .dropna(subset=["price"])
)
