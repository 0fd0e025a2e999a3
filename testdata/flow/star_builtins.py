"""What no `import *` replaces."""
import pandas as pd
from sklearn import *

df = pd.DataFrame({"a": ["x y", "z w"]})
for i in range(2):
    name = "part" + str(i)  # value: str
    part = df["a"].str.split(" ", expand=True)[i]  # value: Series
    total = sum(df["a"])  # value: unknown
