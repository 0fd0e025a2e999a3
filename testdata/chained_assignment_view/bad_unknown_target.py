"""Without a target one finding stands for the file; it is at the first place."""
import pandas as pd

df = pd.DataFrame({"age": [22.0, None], "fare": [1.0, 8.05], "sex": ["m", None]})
first = df["age"][0]

df["age"][df["age"].isna()] = 30  # want: WL202 warning "3.0"
df.fare[df.age > 25] = 0  # because: WL202 "here too"
df["sex"].loc[df["sex"].isna()] = "?"
