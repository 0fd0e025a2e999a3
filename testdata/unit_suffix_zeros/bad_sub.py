"""Zeros that re.sub puts in the place of a unit."""
import re

import pandas as pd

df = pd.DataFrame({"views": ["5k", "1.5k", "9k"]})

df["n"] = df["views"].apply(lambda text: float(re.sub("k", "000", text)))  # want: WL501 error
df["right"] = df["views"].apply(lambda text: float(re.sub("k", "e3", text)))
assert df["n"].tolist() == [5000, 1.5, 9000] and df["right"].tolist() == [5000, 1500, 9000]


def clean(text):
    text = re.sub(r"\s*M$", "000000", text)  # want: WL501
    return float(text)


df["m"] = df["views"].str.replace("k", "M").apply(clean)
