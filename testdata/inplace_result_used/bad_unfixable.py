"""The None of a call in place travels on, and nothing complains."""
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "name": ["Ana", "Bo", "Bo", None],
        "price": [10.0, np.nan, 30.0, 20.0],
        "qty": [1, 2, 3, 4],
    }
)

# Under another name: the frame lives on, but not here.
cheapest = df.sort_values("price", inplace=True)  # want: WL102 unfixed "sort_values"
assert cheapest is None

by_name = df.set_index("name", inplace=True)  # want: WL102 unfixed
assert by_name is None and df.index.name == "name"

df.reset_index(inplace=True)
first = second = df.drop_duplicates("name", inplace=True)  # want: WL102 unfixed
assert first is None and second is None

# Into a column: None in every row.
df["rank"] = df.sort_index(inplace=True)  # want: WL102 unfixed
assert df["rank"].isna().all()

# Self-assignment of a column: without the left side it would be another bug.
other = pd.DataFrame({"a": [1.0, None, 3.0], "b": ["x", "y", None]})
other["a"] = other["a"].dropna(inplace=True)  # want: WL102 unfixed
assert other["a"].isna().all()

other = pd.DataFrame({"a": [1.0, None, 3.0], "b": ["x", "y", None]})
other["a"] = other["a"].fillna(0, inplace=True)  # want: WL102 unfixed
if int(pd.__version__.split(".")[0]) >= 3:
    assert other["a"].tolist() == [1, 0, 3]
else:
    assert other["a"].isna().all()

# Out of a function.
def clean(frame: pd.DataFrame) -> pd.DataFrame:
    frame.columns = frame.columns.str.lower()
    return frame.dropna(inplace=True)  # want: WL102 error unfixed "dropna"


def ordered(frame: pd.DataFrame, by: str, reverse=False):
    if reverse:
        return frame.sort_values(by, ascending=False, inplace=True)  # want: WL102 unfixed
    return frame.sort_values(by)


assert clean(df[["name", "price"]].copy()) is None
assert ordered(df.copy(), "price", reverse=True) is None

# Into a call, a list, a dict, a tuple.
print(df.rename(columns={"qty": "quantity"}, inplace=True))  # want: WL102 unfixed
parts = []
for name, part in df.groupby("name"):
    parts.append(part.reset_index(drop=True, inplace=True))  # want: WL102 unfixed
assert parts and not any(part is not None for part in parts)

frames = {"all": df, "some": df.copy().drop("price", axis=1, inplace=True)}  # want: WL102 unfixed
assert frames["some"] is None

left, right = df.copy(), df.copy().dropna(inplace=True)  # want: WL102 unfixed
assert right is None

small = [frame.drop_duplicates(inplace=True) for frame in (left, df.copy())]  # want: WL102 unfixed
assert small == [None, None]

copies = df.copy()
sizes = len(copies), copies.rename_axis("row", inplace=True)  # want: WL102 unfixed


class Report:
    def __init__(self, rows):
        self.table = pd.DataFrame(rows)

    def prepare(self):
        self.table = self.table.drop_duplicates(inplace=True)  # want: WL102 unfixed
        return self

    def sorted_by(self, column):
        return self.table.sort_values(column, inplace=True)  # want: WL102 unfixed


assert Report({"a": [1, 1]}).prepare().table is None
assert Report({"a": [2, 1]}).sorted_by("a") is None

selected = (
    df[["name", "price"]]
    .copy()
)
# want[+1]: WL102 unfixed
result = (selected
          .rename(columns={"price": "cost"}, inplace=True))
assert result is None

choice = df.sort_index(inplace=True) if len(df) else df  # want: WL102 unfixed
assert choice is None
