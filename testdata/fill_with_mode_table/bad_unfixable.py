# target: 2.2
"""Where the first row would not be what was meant, or the line stands for more."""
import numpy as np
import pandas as pd

raw = pd.DataFrame(
    {
        "city": ["Rome", None, "Oslo", "Rome", None],
        "rooms": [2.0, np.nan, 3.0, 2.0, np.nan],
        "floor": [np.nan, 1.0, 1.0, 4.0, np.nan],
    }
)

# The rows of the mode of one column are taken for the names of columns.
df = raw.fillna(raw["city"].mode())  # want: WL403 unfixed
assert df.isna().sum().sum() == raw.isna().sum().sum()

# A mode of each row, and one that counts missing values.
numbers = raw[["rooms", "floor"]]
assert numbers.fillna(numbers.mode(axis=1)).isna().sum().sum() == 4  # want: WL403 unfixed
assert raw["city"].fillna(raw["city"].mode(dropna=False)).isna().sum() == 2  # want: WL403 unfixed
modes = raw.mode(numeric_only=True)
assert raw.where(raw.notna(), modes).isna().sum().sum() == 5  # want: WL403 unfixed
