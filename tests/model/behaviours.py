"""For each BEHAVIOUR_CHANGED row of changes.def: does the installed pandas behave in the new way?

A key is (owner, member, parameter).
"""

import numpy as np
import pandas as pd

WITH_GAP = ["a", None, "b"]


def text():
    return pd.Series(WITH_GAP)


def groups():
    return pd.DataFrame({"k": ["x", "y", "x"], "v": [1, 2, 3]}, index=[7, 8, 9]).groupby("k")


def objects():
    return pd.Series([1.0, np.nan, 2.0], dtype=object)


def is_missing(value):
    return value is None or value is pd.NA or value != value


def gives_false_for_missing(call):
    return call(text().str, "a")[1] is False or call(text().str, "a")[1] == np.False_


def stays_object(call):
    return lambda: call(objects()).dtype == object


def integer_is_label():
    try:
        pd.Series([1, 2], index=["a", "b"])[0]
        return False
    except KeyError:
        return True


def one_format_for_all():
    try:
        pd.to_datetime(["2020-01-31", "31/01/2020 10:00"])
        return False
    except ValueError:
        return True


def keeps_missing(values):
    return lambda: is_missing(values().astype(str).iloc[1])


NEW = {
    ("PANDAS", "get_dummies", "dtype"): lambda: pd.get_dummies(pd.Series(["a"])).dtypes.iloc[0] == bool,
    ("PANDAS", "to_datetime", "format"): one_format_for_all,
    ("PANDAS", "to_datetime", ""): lambda: pd.to_datetime(["2020-01-31"]).dtype != "datetime64[ns]",
    ("PANDAS", "date_range", ""): lambda: pd.date_range("2020-01-31", periods=2).dtype != "datetime64[ns]",
    ("GROUPBY", "nth", ""): lambda: list(groups().nth(0).index) == [7, 8],
    ("SERIES_GROUPBY", "nth", ""): lambda: list(groups()["v"].nth(0).index) == [7, 8],
    ("GROUPBY", "value_counts", ""): lambda: groups().value_counts().name == "count",
    ("SERIES_GROUPBY", "value_counts", ""): lambda: groups()["v"].value_counts().name == "count",
    ("DT", "to_pydatetime", ""): lambda: isinstance(
        pd.Series(pd.to_datetime(["2020-01-31"])).dt.to_pydatetime(), pd.Series),
    ("FRAME", "groupby", "group_keys"): lambda: groups().apply(lambda group: group).index.nlevels == 2,
    ("SERIES", "groupby", "group_keys"): lambda: groups()["v"].apply(lambda group: group).index.nlevels == 2,
    ("FRAME", "groupby", "by"): lambda: next(iter(pd.DataFrame({"k": [1]}).groupby(["k"])))[0] == (1,),
    ("FRAME", "astype", "dtype"): lambda: is_missing(text().to_frame().astype(str).iloc[1, 0]),
    ("SERIES", "astype", "dtype"): keeps_missing(text),
    ("SERIES", "__getitem__", ""): integer_is_label,
    ("SERIES", "dtype", ""): lambda: text().dtype != object,
    ("FRAME", "dtypes", ""): lambda: text().to_frame().dtypes.iloc[0] != object,
    ("SERIES", "value_counts", ""): lambda: text().value_counts().name == "count",
    ("FRAME", "value_counts", ""): lambda: text().to_frame().value_counts().name == "count",
    ("SERIES", "argmax", ""): lambda: pd.Series([1, 3], index=[7, 8]).argmax() == 1,
    ("SERIES", "argmin", ""): lambda: pd.Series([3, 1], index=[7, 8]).argmin() == 1,
}
for _name in ("contains", "startswith", "endswith", "match", "fullmatch"):
    NEW["STR", _name, "na"] = lambda name=_name: gives_false_for_missing(lambda s, pat: getattr(s, name)(pat))
FILLS = {
    "fillna": lambda s: s.fillna(0), "ffill": lambda s: s.ffill(), "bfill": lambda s: s.bfill(),
    "replace": lambda s: s.replace(np.nan, 0),
}
for _name, _call in FILLS.items():
    NEW["SERIES", _name, ""] = stays_object(_call)
    NEW["FRAME", _name, ""] = stays_object(lambda s, call=_call: call(s.to_frame()).iloc[:, 0])
