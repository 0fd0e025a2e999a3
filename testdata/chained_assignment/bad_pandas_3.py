# target: 3.0
"""From pandas 3.0 on a row is a copy whatever the types; the column of a part has its name."""
import warnings

import pandas as pd

warnings.simplefilter("ignore")
df = pd.DataFrame({"name": ["Ana", "Bo", "Cy"], "age": [22.0, None, 35.0], "fare": [7.25, 71.3, 8.05]})
df.loc[2]["fare"] = 5.5  # want: WL201 error "which is a copy: use"
df.loc[2].age = 36  # want: WL201 error "a row"
assert df.loc[2, "fare"] == 8.05 and df.loc[2, "age"] == 35
df[df["age"] > 30]["fare"].iloc[0] = 0  # want: WL201 unfixed "leaves `fare` of `df`"
df[df["age"] > 30]["fare"][2] = 0  # want: WL201 unfixed "leaves `fare` of `df`"
assert df.loc[2, "fare"] == 8.05
