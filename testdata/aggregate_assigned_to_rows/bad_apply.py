"""One value for each group, by a function."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"shop": ["a", "b", "a"], "sales": [1.0, 2.0, 5.0]})

df["all"] = df.groupby("shop")["sales"].apply(list)  # want: WL601 unfixed
df["mean"] = df.groupby("shop")["sales"].apply(lambda sales: sales.mean())  # want: WL601 unfixed
df["most"] = df.groupby("shop").sales.apply(np.max)  # want: WL601 unfixed
assert df[["all", "mean", "most"]].isna().all().all()
