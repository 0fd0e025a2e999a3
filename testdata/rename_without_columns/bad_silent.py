"""What the tables look like afterwards."""
import pandas as pd

df = pd.DataFrame({"age": [1, 2], "city": ["X", "Y"]})
renamed = df.rename({"age": "years"})  # want: WL304
assert list(renamed.columns) == ["age", "city"]
renamed = df.rename(mapper={"age": "years"})  # want: WL304 unfixed
assert list(renamed.columns) == ["age", "city"]
