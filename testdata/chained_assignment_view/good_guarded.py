# target: 3.0
# proof: none (.ix went in pandas 1.0, and pytest need not be installed)
import pandas as pd
import pytest

df = pd.read_csv("a.csv")
try:
    df["fare"].ix[df["fare"] > 5] = 0
    df.fare.ix[0] = 0
except AttributeError:
    pass

with pytest.raises(ValueError):
    df["fare"][0] = "x"
    df["fare"].loc[df["fare"] > 5] = 0
