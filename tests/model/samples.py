"""Objects to call members on. Every call gets fresh ones, so that a change can be seen.

The labels are unique and unsorted: a result that kept, sorted or renumbered them can be told apart.
"""

import functools

import pandas as pd

LABELS = [50, 10, 30, 20, 40]
DAYS = pd.to_datetime(["2020-03-01", "2021-01-05", "2020-03-01", "2019-12-31", "2021-01-05"])
HOURS = pd.date_range("2020-01-01", periods=5, freq="6h")
PAIRS = pd.MultiIndex.from_tuples([(2, "p"), (2, "q"), (1, "p"), (1, "q"), (3, "p")], names=["u", "v"])


# Until 2.0 these named empty classes, so that isinstance went on to work.
EMPTY_CLASSES = {"Panel", "SparseDataFrame", "SparseSeries"}


def mixed():
    return pd.DataFrame({"k": list("babac"), "a": [3, -1, 3, 2, 0], "b": [1.5, -2.5, 1.5, 0.5, 4.0],
                         "flag": [True, False, True, True, False], "day": DAYS}, index=LABELS)


def numeric():
    return pd.DataFrame({"k": [2, 1, 2, 1, 1], "a": [3, -1, 3, 2, 0], "b": [1.5, -2.5, 1.5, 0.5, 4.0]},
                        index=LABELS)


def gappy():
    frame = numeric().astype({"a": float}).assign(t=["x y", None, "z w", "x y", "u v"])
    frame.iloc[1, 2] = None
    frame.iloc[3, 1] = None
    return frame


def one_group():
    return numeric().assign(k=1)


def no_key():
    """The key of one row is missing: it belongs to no group."""
    return mixed().assign(k=["b", None, "b", "a", "a"])


def gaps():
    return gappy()[["k", "a", "b"]]


def whole():
    return numeric()[["k", "a"]]


def timed():
    return numeric().set_axis(HOURS)


def in_zone():
    return numeric().set_axis(HOURS.tz_localize("UTC"))


def in_periods():
    return numeric().set_axis(HOURS.to_period("min"))


def lists():
    return pd.DataFrame({"k": ["b", "a"], "a": [[1, 2], [3]]}, index=[50, 10])


def paired():
    return numeric().set_axis(PAIRS)


def texts():
    return mixed()[["k"]].astype(object).assign(t=["x y", "B", "z w", "x y", "u v"])


def series():
    """One Series of each dtype that people meet, with and without gaps."""
    yield numeric()["a"]
    yield numeric()["b"]
    yield mixed()["flag"]
    yield gappy()["b"]
    yield gappy()["t"]
    yield gappy()["a"].astype("Int64")
    yield gappy()["t"].astype("string")
    yield mixed()["k"]
    yield mixed()["day"]
    yield mixed()["day"] - pd.Timestamp("2020-01-01")
    yield mixed()["k"].astype("category")
    yield numeric()["a"].set_axis(HOURS)
    yield numeric()["a"].set_axis(HOURS.tz_localize("UTC"))
    yield numeric()["a"].set_axis(HOURS.to_period("min"))
    yield numeric()["a"].set_axis(PAIRS)
    yield pd.Series([7], index=[1], name="one")


def indexes():
    days = pd.DatetimeIndex(DAYS, name="day")
    yield pd.Index(list("badbc"), name="letter")
    yield pd.Index([5, 3, 5, 1, 2], name="number")
    yield pd.Index([0.5, None, 1.5, 1.5, 2.0], name="share")
    yield pd.RangeIndex(5, 0, -1)
    yield days
    yield pd.DatetimeIndex(HOURS, freq="6h")
    yield HOURS.tz_localize("UTC")
    yield pd.Index([7])
    yield days - pd.Timestamp("2020-01-01")
    yield days.to_period("M")
    yield pd.CategoricalIndex(list("badbc"), name="letter")
    yield pd.IntervalIndex.from_breaks([0, 1, 2, 3, 4, 5])
    yield PAIRS.copy()
    yield PAIRS.sort_values()


def windows():
    for thing in (numeric(), numeric()["a"], gaps(), gaps()["b"]):
        yield thing.rolling(2)
        yield thing.expanding()
        yield thing.ewm(com=1)


def date_likes():
    day = mixed()["day"]
    yield day
    yield day.where(day != day.iloc[1])
    yield day.dt.tz_localize("UTC")
    yield day - pd.Timestamp("2020-01-01")
    yield day.dt.to_period("M")


def receivers(owner, name=None):
    """The objects of `owner`: the accessor, groupby or window itself, not what it was taken from."""
    if name == "explode":
        return [lists() if owner == "FRAME" else lists()["a"]]
    if name == "decode":
        return [pd.Series([b"x", b"y z"]).str]
    if name == "pivot":
        return [mixed().head(2)]
    frames = [mixed, numeric, whole, gappy, gaps, timed, in_zone, in_periods, paired, texts]
    if owner == "FRAME":
        return [make() for make in frames]
    if owner == "SERIES":
        return list(series())
    if owner == "INDEX":
        return list(indexes())
    if owner == "GROUPBY":
        return [make().groupby("k") for make in (mixed, numeric, one_group, no_key, gappy, timed, texts)]
    if owner == "SERIES_GROUPBY":
        return [make().groupby("k")[column] for make in (mixed, one_group, no_key, gappy, timed)
                for column in make().columns if column != "k"]
    if owner == "WINDOW":
        return list(windows())
    if owner == "RESAMPLER":
        holed = gaps().set_axis(HOURS)
        return [timed().resample("D"), timed()["a"].resample("D"), holed.resample("12h"),
                holed["b"].resample("12h")]
    if owner == "STR":
        return [gappy()["t"].str, texts()["k"].str, pd.Index(list("badbc")).str]
    if owner == "DT":
        return [dates.dt for dates in date_likes()]
    if owner == "CAT":
        ordered = pd.CategoricalDtype(list("abc"), ordered=True)
        return [mixed()["k"].astype(dtype).cat for dtype in ("category", ordered)]
    return [None]


def classes(owner):
    """The classes whose public members must all have a row."""
    names = {
        "FRAME": [pd.DataFrame],
        "SERIES": [pd.Series],
        "INDEX": [getattr(pd, name) for name in dir(pd) if name.endswith("Index")],
        "STR": [pd.Series.str],
        "CAT": [pd.Series.cat],
    }
    return names.get(owner) or sorted({type(thing) for thing in receivers(owner)}, key=str)


def holders(owner, name):
    """The things that may have the member NAME; what dates lost in 2.0 and periods kept is looked up on dates."""
    if owner == "PANDAS":
        return [pd]
    if name in ("week", "weekofyear"):
        return [pd.DatetimeIndex(DAYS) if owner == "INDEX" else pd.Series(DAYS).dt]
    return _all_holders(owner)


@functools.lru_cache(maxsize=None)
def _all_holders(owner):
    return receivers(owner) + classes(owner)


def signed(owner):
    """The classes whose signatures tell the parameters: the cat accessor hands on to Categorical."""
    return {"PANDAS": [pd], "CAT": [pd.Categorical]}.get(owner) or classes(owner)


def underlying(thing):
    """The DataFrame, Series or Index that an accessor, groupby or window was taken from."""
    if isinstance(thing, (pd.DataFrame, pd.Series, pd.Index)):
        return thing
    if type(thing).__name__ == "CategoricalAccessor":  # keeps values and labels apart
        return pd.Series(thing._parent, index=thing._index)
    for name in ("obj", "_orig", "_parent"):
        if isinstance(getattr(thing, name, None), (pd.DataFrame, pd.Series, pd.Index)):
            return getattr(thing, name)
    return None
