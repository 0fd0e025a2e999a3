"""The asserts show that the tables stay as they were, while the attribute itself reads well."""
import warnings

import pandas as pd

warnings.simplefilter("ignore")
df = pd.DataFrame({"price": [2.0, 3.0], "count": [10, 20]})
df.total = df["price"] * df["count"]  # want: WL203
assert df.total.tolist() == [20, 60]
assert df.columns.tolist() == ["price", "count"]
assert not hasattr(df.head(1), "total")
df.column = ["a", "b"]  # want: WL203
df.index_name = "id"  # want: WL203
assert df.columns[0] == "price" and df.index.name is None
