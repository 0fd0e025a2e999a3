"""Columns of two levels, and the plain names that they get."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"name": ["a", "b"], "q1": [1, 2], "q2": [3, 4]})

two = df.groupby("name").agg({"q1": ["min", "max"], "q2": "sum"})
two.columns = ["_".join(c) for c in two.columns]
two = two.reset_index()  # value: DataFrame{name, q1_min, q1_max, q2_sum}
reset = df.groupby("name").agg({"q1": ["min", "max"], "q2": ["sum"]}).reset_index()
reset.columns = ["_".join(c).rstrip("_") for c in reset.columns]
reset = reset.head()  # value: DataFrame{name, q1_min, q1_max, q2_sum}
chosen = df.groupby("name").agg({"q1": ["min", "max"]}).reset_index()
chosen.columns = [c[0] if c[1] == "" else f"{c[0]}_{c[1]}" for c in chosen.columns]
chosen = chosen.head()  # value: DataFrame{name, q1_min, q1_max}
kept = df.groupby("name", as_index=False).agg({"q1": ["min"], "q2": [max]})
kept.columns = ["_".join(c) for c in kept.columns]
kept = kept.head()  # value: DataFrame{name_, q1_min, q2_max}
pairs = df.groupby("name").agg({"q1": ["min", "max"]})
pairs.columns = [f"{a}_{b}" for a, b in pairs.columns.to_flat_index()]
pairs = pairs.head()  # value: DataFrame{q1_min, q1_max}
lower = df.groupby("name").agg({"q1": ["min", "max"]})
lower.columns = lower.columns.get_level_values(1)
lower = lower.head()  # value: DataFrame{min, max}
dropped = df.groupby("name").agg({"q1": ["min", "max"]})
dropped.columns = dropped.columns.droplevel(0)
dropped = dropped.head()  # value: DataFrame{min, max}

fewer = df.groupby("name").agg({"q1": ["min", "max"], "q2": ["sum"]}).drop(columns="q2")
fewer.columns = ["_".join(c) for c in fewer.columns]
fewer = fewer.head()  # value: DataFrame{…}
more = df.groupby("name").agg({"q1": ["min", "max"]})
more["n"] = 1
more.columns = ["_".join(c) for c in more.columns]
more = more.head()  # value: DataFrame{…}
by_function = df.groupby("name").agg({"q1": ["min", lambda s: s.iloc[0]]})
by_function.columns = ["_".join(c) for c in by_function.columns]
by_function = by_function.head()  # value: DataFrame{…}
by_numpy = df.groupby("name").agg({"q1": [np.min, np.sum]})
by_numpy.columns = by_numpy.columns.droplevel(0)
by_numpy = by_numpy.head()  # value: DataFrame{…}
