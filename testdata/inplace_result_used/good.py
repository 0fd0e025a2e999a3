"""inplace=True without a use of its result, and results that are none of its business."""
import functools

import numpy as np
import pandas as pd

df = pd.DataFrame({"a": [3.0, np.nan, 1.0], "b": ["x", "y", "y"]})

df.fillna({"a": 0}, inplace=True)
df.sort_values("a", inplace=True)
_ = df.reset_index(drop=True, inplace=True)
df = df.rename(columns={"a": "n"}, inplace=False)
df = df.drop_duplicates("b")
ordered = df.sort_values("n", ascending=False, inplace=False, ignore_index=True)

# The result is looked at because it is None.
assert df.copy().sort_index(inplace=True) is None
result = df.copy()
returned = result.eval("m = n + 1")
assert returned is not None

# Series.rename is the odd one: it returned the series in every version.
numbers = pd.Series([1, 2], name="a")
numbers = numbers.rename("n", inplace=True)
assert numbers.tolist() == [1, 2] and numbers.name == "n"


# Whether it is in place is not known here, and the author has thought of both.
def without(frame: pd.DataFrame, columns, inplace=False):
    result = frame.drop(columns=columns, inplace=inplace)
    return frame if inplace else result


def tidy(frame: pd.DataFrame, **options):
    cleaned = frame.dropna(**options)
    return cleaned if cleaned is not None else frame


without(df.copy(), ["n"], inplace=True)
tidy(df.copy(), inplace=True)

# Run for their effect: nobody looks at what they give.
copies = [df.copy(), df.copy()]
[part.dropna(inplace=True) for part in copies]
for part in copies:
    part.reset_index(drop=True, inplace=True)
on_click = lambda button: df.drop_duplicates(inplace=True)
on_click(None)
steps = [
    lambda frame: frame.drop_duplicates(inplace=True),
    lambda frame: frame.sort_values("n", inplace=True),
]
for step in steps:
    step(copies[0])


def in_place(frame: pd.DataFrame) -> None:
    frame.dropna(inplace=True)
    return


in_place(copies[1])


# Others have the word as well.
class Table:
    def __init__(self, rows):
        self.rows = rows

    def sort(self, inplace=False):
        rows = sorted(self.rows)
        if inplace:
            self.rows = rows
            return self
        return Table(rows)

    def dropna(self, inplace=False):
        self.rows = [row for row in self.rows if row is not None]
        return self


table = Table([2, 1])
table = table.sort(inplace=True)
table = table.dropna(inplace=True)


def relu(values, inplace=False):
    out = values if inplace else values.copy()
    np.maximum(values, 0, out=out)
    return out


activated = relu(np.array([-1.0, 2.0]), inplace=True)
activate = functools.partial(relu, inplace=True)
activated = activate(activated)
