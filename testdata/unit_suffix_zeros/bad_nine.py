"""One value with a fraction and a unit stands in the code."""
import pandas as pd

seen = "is 9.9M"  # because: WL501 "such a value"


def parse(frame: pd.DataFrame):
    return frame["reach"].str.replace("k", "000", regex=False).astype(float)  # want: WL501 error unfixed


assert parse(pd.DataFrame({"reach": [f"{1.5}k"]})).tolist() == [1.5]
