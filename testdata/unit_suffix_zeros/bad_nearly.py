"""No value in sight has a fraction and a unit: these only look like it."""
import pandas as pd

notes = [".5k", "1.k", "1.1kg", "1.1x", "a.1k", "v1.1", "k", "1:1k", "./5k", "1.:k"]


def parse(frame: pd.DataFrame):
    return frame["reach"].str.replace("k", "000", regex=False).astype(float)  # want: WL501 warning unfixed


assert parse(pd.DataFrame({"reach": [f"{1.5}k"]})).tolist() == [1.5]
