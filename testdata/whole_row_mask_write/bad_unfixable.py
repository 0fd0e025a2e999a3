"""Masks over several columns, and what is overwritten."""
import warnings
from io import StringIO

import pandas as pd

warnings.simplefilter("ignore")
df = pd.DataFrame({"n": [1, 2], "days": [10, 20], "rate": [80, 130]})
df[(df["rate"] > 100) & (df["days"] > 15)] = 100  # want: WL204 unfixed "this overwrites all columns of the rows that are chosen:"
assert df["n"].tolist() == [1, 100]

data = pd.read_csv(StringIO("id,angle\nx,na\ny,30\nz,40\n"), keep_default_na=False)
data[(data["angle"] == "na") | (data["id"] == "?")] = "0"  # want: WL204 unfixed
assert data["id"].tolist() == ["0", "y", "z"]
