# target: 2.2
# proof: pandas>=2
"""Columns that a loop reads: what the first of them shows is so."""
import warnings

import pandas as pd

warnings.simplefilter("ignore")
df = pd.DataFrame({"sent": ["03/04/2021", "25/04/2021", "07/05/2021"], "got": ["05/04/2021", "28/04/2021", "09/05/2021"]})
for name in ["sent", "got"]:
    df[f"{name}_day"] = pd.to_datetime(df[name], errors="coerce", dayfirst=True)  # want: WL508
