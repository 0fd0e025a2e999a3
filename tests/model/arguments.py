"""How each member is called: by default without arguments, else as written here.

A key is `OWNER.name`, or `name` for every owner that has it. A value is what `with_` returns; an argument that
depends on the receiver is wrapped in `of`.
"""

import datetime
import io
import pickle
import sqlite3

import numpy as np
import pandas as pd

import samples


class Call:
    def __init__(self, args, named):
        self.args, self.named = args, named

    def bound(self, receiver):
        """The arguments for this receiver, made afresh."""
        fill = lambda value: value.make(receiver) if isinstance(value, of) else value
        return [fill(arg) for arg in self.args], {name: fill(arg) for name, arg in self.named.items()}


class of:
    def __init__(self, make):
        self.make = make


def with_(*args, **named):
    return Call(args, named)


class Recorder:
    """A function that counts its calls and keeps what it was given."""

    def __init__(self, function):
        self.function, self.seen = function, []
        self.__name__ = "recorder"

    def __call__(self, *args, **named):
        self.seen.append(args[0] if args else None)
        return self.function(*args, **named)


def recording(function):
    return of(lambda _: Recorder(function))


ITSELF = of(lambda thing: samples.underlying(thing))
OTHER_ROWS = of(lambda frame: frame.iloc[:1].rename(index=lambda _: 99))
FIRST = of(lambda thing: thing[0])
FIRST_LABEL = of(lambda thing: thing.index[0])
KEY = of(lambda groups: next(iter(groups.groups)))
DAY = datetime.date(2020, 1, 1)
RECORDS = [{"a": 1, "b": {"c": 2}}, {"a": 3, "b": {"c": 4}}]
FRAME = of(lambda _: samples.numeric())
SERIES = of(lambda _: samples.numeric()["a"])
TEXT = of(lambda _: samples.texts()["t"])
OTHER = of(lambda _: pd.DataFrame({"k": [1, 2, 3], "w": [7, 8, 9]}))

DATABASE = of(lambda _: sqlite3.connect(":memory:"))


def written(text):
    """A Series of values as text, one of them none."""
    return of(lambda _: pd.Series([text, "none", text, text], index=[4, 2, 3, 1], name="t"))


def pickled(value):
    return io.BytesIO(pickle.dumps(value))


CALLS = {
    "add_prefix": with_("p_"), "add_suffix": with_("_s"),
    "agg": with_(recording(lambda column: column.max())), "FRAME.align": with_(ITSELF),
    "SERIES.align": with_(ITSELF),
    "FRAME.append": with_(OTHER_ROWS), "SERIES.append": with_(OTHER_ROWS), "INDEX.append": with_(ITSELF),
    "apply": with_(recording(lambda value: value)), "WINDOW.apply": with_(recording(lambda values: 1.0)),
    "applymap": with_(recording(str)), "map": with_(recording(str)), "pipe": with_(recording(lambda x: x)),
    "FRAME.apply": with_(recording(lambda column: column)),
    "GROUPBY.filter": with_(recording(lambda group: len(group) > 2)),
    "SERIES_GROUPBY.filter": with_(recording(lambda group: len(group) > 2)),
    "transform": with_(recording(lambda column: column)),
    "asof": with_(of(lambda thing: max(getattr(thing, "index", thing)))), "asfreq": with_("3h"),
    "INDEX.asfreq": with_("Y"), "DT.asfreq": with_("Y"), "RESAMPLER.asfreq": with_(),
    "FRAME.assign": with_(new=recording(lambda frame: 1)), "astype": with_(str), "at_time": with_("06:00"),
    "between_time": with_("05:00", "13:00"), "between": with_(0, 2), "clip": with_(0.5, 2),
    "case_when": with_(of(lambda thing: [(thing == thing, 1)])),
    "combine": with_(ITSELF, recording(lambda left, right: left)),
    "combine_first": with_(of(lambda thing: thing.fillna(0))),
    "FRAME.compare": with_(of(lambda frame: frame.replace({"a": {2: 5}}))),
    "SERIES.compare": with_(of(lambda thing: thing.replace(2, 5))),
    "SERIES.corr": with_(ITSELF), "SERIES.cov": with_(ITSELF), "corrwith": with_(ITSELF),
    "GROUPBY.corrwith": with_(of(lambda groups: groups.obj[["a", "b"]])),
    "SERIES_GROUPBY.corr": with_(ITSELF), "SERIES_GROUPBY.cov": with_(ITSELF),
    "divmod": with_(2), "rdivmod": with_(2), "FRAME.dot": with_(of(lambda frame: frame.T)), "dot": with_(ITSELF),
    "FRAME.drop": with_(index=[50], columns=["k"]), "SERIES.drop": with_([50]),
    "INDEX.drop": with_(of(lambda i: i[:1])),
    "droplevel": with_(0), "equals": with_(ITSELF), "FRAME.eval": with_("a + b"),
    "FRAME.explode": with_("a"), "fillna": with_(0), "RESAMPLER.fillna": with_("ffill"),
    "FRAME.filter": with_(["a", "b"]), "SERIES.filter": with_([50, 30]), "FRAME.first": with_("7h"),
    "FRAME.last": with_("7h"), "SERIES.first": with_("7h"), "SERIES.last": with_("7h"),
    "FRAME.from_dict": with_({"a": [1], "b": [2]}), "FRAME.from_records": with_([(1, 2)], columns=["a", "b"]),
    "FRAME.get": with_("a"), "SERIES.get": with_(50), "FRAME.groupby": with_("k"),
    "SERIES.groupby": with_(lambda label: 0), "get_group": with_(KEY), "head": with_(2), "tail": with_(2),
    "GROUPBY.head": with_(1), "GROUPBY.tail": with_(1), "SERIES_GROUPBY.head": with_(1),
    "SERIES_GROUPBY.tail": with_(1), "nth": with_(0),
    "FRAME.insert": with_(0, "new", 1), "FRAME.isetitem": with_(1, 9), "isin": with_([3, "b"]),
    "FRAME.join": with_(of(lambda frame: frame[["a"]].rename(columns={"a": "w"}))), "lookup": with_([50], ["a"]),
    "mask": with_(of(lambda thing: thing == thing), 0), "where": with_(of(lambda thing: thing != thing), 0),
    "INDEX.where": with_([True] * 5), "INDEX.putmask": with_([True, False] + [False] * 3, FIRST),
    "FRAME.melt": with_(id_vars="a", value_vars="b"), "FRAME.merge": with_(OTHER, on="k"),
    "FRAME.nlargest": with_(3, "b"), "FRAME.nsmallest": with_(3, "b"), "nlargest": with_(3),
    "nsmallest": with_(3), "SERIES_GROUPBY.nlargest": with_(1), "SERIES_GROUPBY.nsmallest": with_(1),
    "FRAME.pivot": with_(index="day", columns="a", values="b"),
    "FRAME.pivot_table": with_(index="k", columns="a", values="b"), "FRAME.pop": with_("a"),
    "SERIES.pop": with_(FIRST_LABEL), "FRAME.query": with_("a > 1"), "WINDOW.quantile": with_(0.5),
    "reindex": with_([10, 77]), "INDEX.reindex": with_(ITSELF), "reindex_like": with_(ITSELF),
    "FRAME.rename": with_(columns={"k": "z"}), "SERIES.rename": with_("z"), "INDEX.rename": with_("z"),
    "rename_axis": with_("z"), "reorder_levels": with_([1, 0]), "SERIES.repeat": with_(2),
    "INDEX.repeat": with_(2), "replace": with_(3, 9), "STR.replace": with_("x", "y"), "resample": with_("D"),
    "rolling": with_(2), "ewm": with_(com=1), "sample": with_(n=3, random_state=1),
    "GROUPBY.sample": with_(n=1, random_state=1), "SERIES_GROUPBY.sample": with_(n=1, random_state=1),
    "searchsorted": with_(FIRST_LABEL), "INDEX.searchsorted": with_(FIRST),
    "FRAME.select_dtypes": with_("number"), "FRAME.set_axis": with_(list("vwxyz")),
    "SERIES.set_axis": with_(list("vwxyz")), "FRAME.set_index": with_("k"), "INDEX.shift": with_(1),
    "FRAME.sort_values": with_("a"), "FRAME.squeeze": with_(), "swapaxes": with_(0, 0),
    "take": with_([3, 1]), "GROUPBY.take": with_([0]), "SERIES_GROUPBY.take": with_([0]),
    "truncate": with_(after=of(lambda thing: sorted(getattr(thing, "index", thing))[1])),
    "tz_localize": with_("UTC"), "tz_convert": with_("Europe/Berlin"), "to_period": with_("D"),
    "FRAME.update": with_(of(lambda frame: frame.head(2).assign(a=99))), "SERIES.update": with_([8, 8]),
    "FRAME.xs": with_(50), "SERIES.xs": with_(50), "tshift": with_(1),
    # accessors and indexes
    "add_categories": with_(["new"]), "remove_categories": with_(["a"]), "rename_categories": with_(list("xyz")),
    "INDEX.rename_categories": with_(list("wxyz")), "INDEX.reorder_categories": with_(list("dcba")),
    "reorder_categories": with_(list("cba")), "set_categories": with_(list("ab")), "as_unit": with_("s"),
    "ceil": with_("D"), "floor": with_("D"), "DT.round": with_("D"), "INDEX.round": with_("D"),
    "strftime": with_("%Y"), "snap": with_("D"), "INDEX.asof": with_(FIRST),
    "asof_locs": with_(of(lambda index: index), np.array([True] * 5)), "delete": with_(0),
    "difference": with_(of(lambda index: index[:1])), "intersection": with_(of(lambda index: index[:2])),
    "union": with_(of(lambda index: index[:2])), "symmetric_difference": with_(of(lambda index: index[:2])),
    "union_many": with_(of(lambda index: [index + pd.Timedelta("1h")])),
    "INDEX.join": with_(of(lambda index: index[:2])),
    "INDEX.insert": with_(0, FIRST), "equal_levels": with_(ITSELF), "identical": with_(ITSELF),
    "is_": with_(ITSELF), "is_dtype_equal": with_(ITSELF), "is_type_compatible": with_("integer"),
    "INDEX.contains": with_(1), "overlaps": with_(pd.Interval(0, 1)), "get_indexer": with_(ITSELF),
    "get_indexer_for": with_(ITSELF), "get_indexer_non_unique": with_(ITSELF), "get_level_values": with_(0),
    "get_loc": with_(FIRST), "get_loc_level": with_(2), "get_locs": with_([2]),
    "get_slice_bound": with_(FIRST, "left"), "INDEX.groupby": with_(list("aabbc")),
    "indexer_at_time": with_("06:00"), "indexer_between_time": with_("05:00", "13:00"),
    "set_closed": with_("left"), "set_codes": with_([0, 0, 1, 1, 2], level=0),
    "set_levels": with_([7, 8, 9], level=0), "set_names": with_("z", level=0), "sortlevel": with_(),
    "slice_indexer": with_(), "slice_locs": with_(), "to_perioddelta": with_("M"),
    "from_arrays": with_([[1, 2], [3, 4]]), "from_breaks": with_([0, 1, 2]), "from_product": with_([[1, 2], [3]]),
    "from_frame": with_(FRAME), "from_tuples": with_([(1, 2), (3, 4)]), "from_range": with_(range(3)),
    "from_fields": with_(year=[2020], month=[1], freq="M"), "from_ordinals": with_([1, 2], freq="M"),
    "INDEX.get_value": with_(SERIES, 50),
    # text
    "STR.cat": with_(ITSELF), "center": with_(5), "contains": with_("x"), "STR.count": with_("x"),
    "decode": with_("utf-8"), "encode": with_("utf-8"), "endswith": with_("y"), "extract": with_("(.)"),
    "extractall": with_("(.)"), "STR.find": with_("x"), "findall": with_("x"), "fullmatch": with_("x y"),
    "STR.get": with_(0), "STR.index": with_(""), "STR.join": with_("-"), "ljust": with_(5), "match": with_("x"),
    "STR.normalize": with_("NFC"), "STR.pad": with_(5), "removeprefix": with_("x"), "removesuffix": with_("y"),
    "STR.repeat": with_(2), "rfind": with_("x"), "rindex": with_(""), "rjust": with_(5), "slice": with_(0, 1),
    "slice_replace": with_(0, 1, "q"), "startswith": with_("x"), "translate": with_({}), "wrap": with_(5),
    "zfill": with_(5),
    # functions of the module
    "PANDAS.Categorical": with_(["a", "b"]), "PANDAS.CategoricalIndex": with_(["a", "b"]),
    "PANDAS.DataFrame": with_({"a": [1], "b": [2]}), "PANDAS.Series": with_([1, 2]), "PANDAS.Index": with_([1, 2]),
    "PANDAS.DatetimeIndex": with_(["2020-01-01"]), "PANDAS.TimedeltaIndex": with_(["1D"]),
    "PANDAS.PeriodIndex": with_(["2020-01"], freq="M"), "PANDAS.RangeIndex": with_(3),
    "PANDAS.IntervalIndex": with_([pd.Interval(0, 1)]), "PANDAS.MultiIndex": with_([[1]], [[0]]),
    "PANDAS.Int64Index": with_([1]), "PANDAS.UInt64Index": with_([1]), "PANDAS.Float64Index": with_([1.0]),
    "PANDAS.Interval": with_(0, 1), "PANDAS.Period": with_("2020"), "PANDAS.Timestamp": with_("2020-01-01"),
    "PANDAS.Timedelta": with_("1D"), "PANDAS.NamedAgg": with_("a", "sum"), "PANDAS.array": with_([1, 2]),
    "PANDAS.IntervalDtype": with_("int64"), "PANDAS.PeriodDtype": with_("M"), "PANDAS.DatetimeTZDtype": with_(tz="UTC"),
    "PANDAS.Flags": with_(FRAME, allows_duplicate_labels=True), "PANDAS.col": with_("a"),
    "bdate_range": with_(DAY, periods=3), "date_range": with_(DAY, periods=3),
    "timedelta_range": with_("1D", periods=3), "interval_range": with_(0, 3), "period_range": with_(DAY, periods=3),
    "concat": with_(of(lambda _: [samples.numeric(), samples.numeric()])),
    "PANDAS.merge": with_(FRAME, OTHER), "merge_ordered": with_(FRAME, OTHER),
    "merge_asof": with_(of(lambda _: samples.numeric().sort_values("k")), OTHER, on="k"),
    "crosstab": with_(TEXT, TEXT), "PANDAS.melt": with_(FRAME, id_vars="a", value_vars="b"),
    "PANDAS.pivot": with_(of(lambda _: samples.numeric().head(2)), index="k", columns="a", values="b"),
    "PANDAS.pivot_table": with_(FRAME, index="k", columns="a", values="b"),
    "lreshape": with_(FRAME, {"x": ["a", "b"]}),
    "wide_to_long": with_(of(lambda _: pd.DataFrame({"x1": [1], "x2": [2], "i": [0]})), "x", i="i", j="j"),
    "cut": with_(SERIES, 2), "qcut": with_(SERIES, 2), "PANDAS.eval": with_("1 + 1"),
    "PANDAS.factorize": with_(SERIES), "PANDAS.unique": with_(SERIES), "PANDAS.value_counts": with_(SERIES),
    "from_dummies": with_(of(lambda _: pd.get_dummies(samples.texts()["k"]))),
    "PANDAS.get_dummies": with_(TEXT), "PANDAS.isna": with_(FRAME), "PANDAS.isnull": with_(FRAME),
    "PANDAS.notna": with_(FRAME), "PANDAS.notnull": with_(FRAME), "json_normalize": with_(RECORDS),
    "infer_freq": with_(samples.HOURS), "get_option": with_("display.width"),
    "set_option": with_("display.width", 80), "reset_option": with_("display.width"),
    "option_context": with_("display.width", 80), "to_datetime": with_(written("2020-01-31"), errors="coerce"),
    "read_csv": with_(of(lambda _: io.StringIO("a,b\n1,2\n"))),
    "read_table": with_(of(lambda _: io.StringIO("a\tb\n1\t2\n"))),
    "read_fwf": with_(of(lambda _: io.StringIO("a b\n1 2\n"))),
    "read_json": with_(of(lambda _: io.StringIO('[{"a": 1, "b": 2}]'))),
    "DataFrame.from_dict": with_({"a": [1], "b": [2]}),
    "DataFrame.from_records": with_([(1, 2)], columns=["a", "b"]),
    "MultiIndex.from_arrays": with_([[1, 2], [3, 4]]), "MultiIndex.from_product": with_([[1, 2], [3]]),
    "MultiIndex.from_frame": with_(FRAME), "MultiIndex.from_tuples": with_([(1, 2), (3, 4)]),
    "IntervalIndex.from_arrays": with_([0, 1], [1, 2]), "IntervalIndex.from_breaks": with_([0, 1]),
    "IntervalIndex.from_tuples": with_([(0, 1)]), "Categorical.from_codes": with_([0], categories=["a"]),
    "Timestamp.combine": with_(DAY, datetime.time()), "Timestamp.fromisoformat": with_("2020-01-01"),
    "Timestamp.fromordinal": with_(737425), "Timestamp.fromtimestamp": with_(0),
    "Timestamp.utcfromtimestamp": with_(0), "api.types.infer_dtype": with_(SERIES),
    "api.types.union_categoricals": with_(of(lambda _: [pd.Categorical(["a"])])),
    "io.json.json_normalize": with_(RECORDS), "testing.assert_frame_equal": with_(FRAME, FRAME),
    "testing.assert_series_equal": with_(SERIES, SERIES),
    "testing.assert_index_equal": with_(samples.PAIRS, samples.PAIRS),
    "read_pickle": with_(of(lambda _: pickled(samples.numeric()[["a", "b"]]))),
    "PANDAS.to_pickle": with_(FRAME, of(lambda _: io.BytesIO())),
    "to_pickle": with_(of(lambda _: io.BytesIO())), "to_stata": with_(of(lambda _: io.BytesIO())),
    "read_sql": with_("select 1 as a, 2 as b", DATABASE), "read_sql_query": with_("select 1 as a, 2 as b", DATABASE),
    "to_sql": with_("t", DATABASE),
    "to_timedelta": with_(written("1D"), errors="coerce"), "to_numeric": with_(written("1.5"), errors="coerce"),
}

OPERATORS = """add sub subtract mul multiply div divide truediv floordiv mod pow radd rsub rmul rdiv rtruediv
    rfloordiv rmod rpow eq ne lt le gt ge"""
CALLS.update({name: with_(2) for name in OPERATORS.split()})
CALLS["aggregate"] = CALLS["agg"]


def call_of(owner, name):
    if name.startswith("api.types.is_"):
        return with_(SERIES)
    return CALLS.get(f"{owner}.{name}") or CALLS.get(name) or with_()
