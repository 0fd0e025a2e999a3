"""Several columns at once."""
import pandas as pd

df = pd.DataFrame({"active": ["True", "False"], "n": [0, 1]})
df = df.astype({"active": bool, "n": "bool"})  # want: WL511 "`False`"
assert df["active"].all()
