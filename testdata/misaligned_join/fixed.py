"""Made on the spot and numbered from 0, beside rows that kept the labels from before rows were left out or moved."""
import numpy as np
import pandas as pd

raw = pd.DataFrame({"name": ["a", "b", "c", "d", "e"], "age": [30.0, None, 8.0, 41.0, 15.0]})

df = raw.dropna()  # because: WL604 "the labels of these rows"
df = df.copy()
df["rank"] = pd.Series([2, 0, 3, 1], index=df.index)  # want: WL604 "index"
df["group"] = pd.Series(np.array(["x", "y", "x", "y"]), name="group", index=df.index)  # want: WL604
adults = raw[raw["age"] > 10]
both = pd.concat([pd.DataFrame({"tall": [1, 0, 1]}, index=adults.index), adults], axis="columns")  # want: WL604
shuffled = raw.sample(frac=1, random_state=3)
shuffled["place"] = pd.Series(list(range(5)), index=shuffled.index)  # want: WL604
by_age = raw.sort_values("age")
by_age["place"] = pd.Series(np.arange(5), index=by_age.index)  # want: WL604
