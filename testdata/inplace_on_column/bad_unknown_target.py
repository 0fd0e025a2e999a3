"""Without a target one finding stands for the file; it is at the first place."""
import pandas as pd

df = pd.DataFrame({"age": [22.0, None], "fare": [None, 8.05], "sex": ["m", None]})
df = df.rename(columns={"sex": "gender"})

df["age"].fillna(df["age"].mean(), inplace=True)  # want: WL104 warning "3.0"
df["fare"].fillna(0, inplace=True)  # because: WL104 "here too"
df.gender.fillna("?", inplace=True)
