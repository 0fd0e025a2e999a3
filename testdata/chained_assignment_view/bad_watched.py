# target: 3.0
# proof: none (pytest need not be installed)
"""Who waits for the warning does not stop the write from being lost; a column may have a number for its name."""
import warnings

import numpy as np
import pandas as pd
import pytest

df = pd.DataFrame({"fare": [7.25, 71.3], "age": [22, 71]})
with pytest.warns(FutureWarning):
    df["fare"][0] = 3.0  # want: WL202 unfixed
    df["fare"].fillna(0, inplace=True)  # want: WL104
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    df["fare"].loc[df["age"] > 30] = 0  # want: WL202
    df.dropna()

table = pd.DataFrame(np.zeros((3, 3)))
for column in range(3):
    table[column][0] = 1  # want: WL202 unfixed
