"""A filter whose result was to be kept, in a script that looks at nothing."""
import pandas as pd

df = pd.DataFrame({"title": ["Mlle", "Ms", "Mr"], "age": [20.0, 200.0, -1.0]})
df[df["age"] < 120]  # want: WL109 "nothing keeps"
df.loc[df["age"] < 0, "age"] = 0
df.loc[df["age"] > 120, ["age"]]  # want: WL109 "= value"
assert len(df) == 3
