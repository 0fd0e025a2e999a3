# proof: none (does not parse)
"""One error; what stands before and behind it is analyzed."""
import pandas as pd

df = pd.DataFrame({"age": ["22", "71"], "fare": [7.25, None]})
df["age"].astype(int)  # want: WL101

ratio = = df["fare"].mean()  # want: WL001


def clean(frame: pd.DataFrame) -> pd.DataFrame:
    frame.dropna()  # want: WL101
    return frame


clean(df)
