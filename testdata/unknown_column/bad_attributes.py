# proof: none (every marked line raises AttributeError)
"""Attributes that are neither columns nor members, where nobody can have put them on tables."""
import numpy as np
import pandas as pd

users = pd.DataFrame({"user_id": [1], "name": ["Ada"]})
orders = pd.DataFrame({"order_id": [7], "user_id": [1], "amount": [2.5]})
merged = users.merge(orders)
print(merged.name, np.log(merged.amount))
print(merged.missing)  # want: WL302 "`merged` has no column `missing`"
both = pd.concat([users, orders])
print(both.typo.isna())  # want: WL302
