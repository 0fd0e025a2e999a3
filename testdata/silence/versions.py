"""Code for several versions of pandas."""
import importlib.util
import warnings

import pandas as pd

MAJOR, MINOR = (int(part) for part in pd.__version__.split(".")[:2])
HAS_ARROW = importlib.util.find_spec("pyarrow") is not None

if MAJOR >= 2:
    from pandas.api.types import is_any_real_numeric_dtype as is_number
else:
    from pandas.api.types import is_numeric_dtype as is_number

if (MAJOR, MINOR) >= (2, 2):
    MONTH_END, HOUR = "ME", "h"
else:
    MONTH_END, HOUR = "M", "H"

try:
    from pandas.errors import PerformanceWarning
except ImportError:
    PerformanceWarning = Warning

if hasattr(pd.DataFrame, "map"):
    map_cells = pd.DataFrame.map
else:
    map_cells = pd.DataFrame.applymap


def forward(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.ffill()


def monthly(series: pd.Series) -> pd.Series:
    return series.resample(MONTH_END).sum()


def is_text(series: pd.Series) -> bool:
    return pd.api.types.is_string_dtype(series) and not is_number(series)


with warnings.catch_warnings():
    warnings.simplefilter("ignore", PerformanceWarning)
    wide = pd.concat({f"c{n}": pd.Series([n, None]) for n in range(5)}, axis=1)
    wide = forward(wide)

lengths = map_cells(wide, lambda cell: len(str(cell)))
days = pd.Series(1, index=pd.date_range("2024-01-01", periods=40, freq="D"))
assert monthly(days).tolist() == [31, 9]
assert is_text(pd.Series(["a", "b"])) and not is_text(wide["c1"])
assert wide.isna().sum().sum() == 0 and lengths.shape == wide.shape
if MAJOR < 3:
    assert pd.Series(["a"]).dtype.kind == "O"
else:
    assert pd.Series(["a"]).dtype == "str"
print(pd.__version__, HAS_ARROW, HOUR)
