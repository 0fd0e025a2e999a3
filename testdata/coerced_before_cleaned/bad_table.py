"""Several columns at once."""
import pandas as pd

df = pd.DataFrame({"name": ["a", "b", "c"], "price": ["$1", "$2", "$3"], "n": ["1", "2", "3"]})

df[["n", "price"]] = df[["n", "price"]].apply(pd.to_numeric, errors="coerce")  # want: WL507 "`price`"
assert df["price"].isna().all()
