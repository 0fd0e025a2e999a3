"""Dates of a table that is read as a whole."""
import warnings

import pandas as pd

warnings.simplefilter("ignore")
df = pd.DataFrame({"sent": ["03/04/2021", "25/04/2021", "07/05/2021"], "n": [1, 2, 3]})

cast = df.astype({"sent": "datetime64[ns]", "n": float})  # want: WL508 "exchanged"
assert cast["sent"].dt.month.tolist() == [3, 4, 7]
