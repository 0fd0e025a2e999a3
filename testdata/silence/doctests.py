"""A module whose examples stand in its documentation.

>>> import pandas as pd
>>> frame = pd.DataFrame({"a": [1, None]})
>>> frame.dropna()
     a
0  1.0
>>> frame["a"].fillna(0, inplace=True)
"""
import doctest

import pandas as pd


def without_missing(frame, column):
    """The rows of FRAME that have a value in COLUMN.

    Parameters
    ----------
    frame : pandas.DataFrame
    column : str

    Examples
    --------
    >>> frame = pd.DataFrame({"a": [1.0, None, 3.0], "b": [1, 2, 3]})
    >>> without_missing(frame, "a")
         a  b
    0  1.0  1
    2  3.0  3
    >>> frame.sort_values("b", ascending=False)
         a  b
    2  3.0  3
    1  NaN  2
    0  1.0  1
    >>> frame[frame["b"] > 1]["a"]
    1    NaN
    2    3.0
    Name: a, dtype: float64
    """
    return frame.dropna(subset=[column])


def scale(values, factor=2):
    r"""Each value times FACTOR.

    >>> scale(pd.Series([1, 2])).tolist()
    [2, 4]
    >>> df = pd.DataFrame({"x": [1]}); df["x"] == float("nan")
    0    False
    Name: x, dtype: bool
    """
    return values * factor


USAGE = '''
df = pd.read_csv("a.csv")
df.dropna()
df["a"].astype(int)
df[df["a"] > 1]["b"] = 0
'''


def main():
    """Print how this is used, and run the examples."""
    print(USAGE)
    for function in (without_missing, scale):
        doctest.run_docstring_examples(function, {"pd": pd, function.__name__: function})


if __name__ == "__main__":
    main()
