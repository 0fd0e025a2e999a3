"""Three parts have one finding, and a name does not say what is imported."""
import pandas as pd

statsmodels_used = False
df = pd.DataFrame({"a": [1, 2, 3, 4], "b": [4, 3, 2, 1]})
kept = df[df["b"] < 4]
new, more = pd.Series([10, 20, 30]), pd.Series([1, 2, 3])
both = pd.concat([kept, new, more], axis=1)  # want: WL604 unfixed
assert both.isna().any().any()
table = pd.concat([kept, pd.Series([10, 20, 30])], axis="columns")  # want: WL604
assert table.isna().any().any()
