"""Several columns that are numbers, and words that are to become missing."""
import pandas as pd

df = pd.DataFrame({"name": ["a", "b", "c"], "m": ["1.5", "none", "3"], "n": ["1", "2", "3"]})

df[["n", "m"]] = df[["n", "m"]].apply(pd.to_numeric, errors="coerce")
raised = df[["n", "m"]].apply(pd.to_numeric)
assert df["m"].isna().sum() == 1 and raised["n"].tolist() == [1, 2, 3]

# A whole table is refused, which nobody overlooks.
try:
    print(pd.to_numeric(df, errors="coerce"))
except TypeError:
    pass
else:
    raise AssertionError("it was taken")
