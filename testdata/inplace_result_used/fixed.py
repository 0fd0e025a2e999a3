"""Plain self-assignments: the name loses its frame. The fix keeps the call alone."""
import numpy as np
import pandas as pd
from pandas import DataFrame

# because[+1]: WL102 "makes the DataFrame here"
raw = pd.DataFrame(
    {
        "name": ["Ana", "Bo", "Bo", None],
        "price": [10.0, np.nan, 30.0, 20.0],
        "city": ["X", "Y", "Y", "X"],
    }
)

df = raw.copy()
df.dropna(inplace=True)  # want: WL102 error "dropna"

df = raw.copy()
df.drop("city", axis=1, inplace=True)  # want: WL102

df = raw.copy()
df.drop_duplicates(subset=["name"], keep="first", inplace=True)  # want: WL102

df = raw.copy()
df.sort_values(by="price", ascending=False, inplace=True)  # want: WL102

df = raw.copy()
df.sort_index(inplace=True)  # want: WL102

df = raw.copy()
df.set_index("name", inplace=True)  # want: WL102

df = raw[raw["price"] > 5]  # because: WL102 "the DataFrame is made here"
df.reset_index(inplace=True, drop=True)  # want: WL102

df = raw.copy()
df.rename(columns={"price": "cost"}, inplace=True)  # want: WL102 "rename"

df = raw.copy()
df.query("price > 15", inplace=True)  # want: WL102

df = raw.copy()
df.eval("double = price * 2", inplace=True)  # want: WL102

df = DataFrame({"a": [1.0, None]})
df.rename_axis("row", inplace=True)  # want: WL102

# These return the frame from pandas 3.0 on; before, None as well.
df = raw.copy()
df.fillna({"price": 0}, inplace=True)  # want: WL102 warning "3.0"

df = raw.copy()
df.replace({"X": "x"}, inplace=True)  # want: WL102 "3.0"

prices = raw["price"].copy()  # because: WL102 "the Series is made here", WL102 "makes the Series here"
prices.fillna(prices.mean(), inplace=True)  # want: WL102

prices = raw["price"].copy()
prices.clip(lower=15, inplace=True)  # want: WL102

prices = raw["price"].copy()
prices.dropna(inplace=True)  # want: WL102

df = raw.copy()
df.drop(  # want: WL102
    columns=["city"],
    inplace=True,
)

df = raw.copy()
table = df
table.sort_values("price", inplace=True)  # want: WL102


def load(rows: int) -> pd.DataFrame:
    frame = raw.head(rows).copy()
    if rows > 2:
        frame.dropna(inplace=True)  # want: WL102
    return frame


for part in (raw.copy(), raw.copy()):
    part.drop_duplicates(inplace=True)  # want: WL102

load(3)
