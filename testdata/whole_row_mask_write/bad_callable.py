"""A mask that a function makes of the table."""
import pandas as pd

df = pd.DataFrame({"n": [1, 2, 7], "rooms": [1, 2, 3]})
df.loc[lambda d: d["n"] > 5] = 5  # want: WL204 "not `n` alone"
assert df["n"].tolist() == [1, 2, 5]
