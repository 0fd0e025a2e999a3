# proof: none (does not parse)
"""Several errors make one finding, at the first place."""
import pandas as pd

df = pd.DataFrame({"age": [22, 71]})


def first():
    total = 5 5  # want: WL001
    return total


def second():
    total = 3y
    return total


third = = 4
print(df.shape)
