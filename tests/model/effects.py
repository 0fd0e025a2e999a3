"""What the words of pandas.def mean, as questions about a receiver and a result.

A question of `ROWS` or `COLUMNS` answers None (this sample cannot tell), False (the row is wrong), or True
(shown). A row passes when no sample says False and, for words that claim a difference, one says True.
"""

import numbers
from collections.abc import Mapping

import numpy as np
import pandas as pd
from pandas.api import extensions, types

from samples import underlying

PANDAS_LIKE = (pd.DataFrame, pd.Series, pd.Index)
SELECTORS = {"LOC": "_LocIndexer", "ILOC": "_iLocIndexer", "AT": "_AtIndexer", "IAT": "_iAtIndexer"}
ACCESSORS = {"STR": "StringMethods", "CAT": "CategoricalAccessor"}


def is_number(value):
    return isinstance(value, (numbers.Number, np.number)) and not isinstance(value, (bool, np.bool_))


def is_scalar(value):
    return types.is_scalar(value) or value is None


def is_array(value):
    return isinstance(value, (np.ndarray, extensions.ExtensionArray))


def same_kind(thing, result):
    for kind in PANDAS_LIKE:
        if isinstance(underlying(thing), kind):
            return isinstance(result, kind) or thing is not underlying(thing) and is_flags_of_index(kind, result)
    return True


def is_flags_of_index(kind, result):
    """What an accessor of an Index says of its texts is an array."""
    return kind is pd.Index and is_array(result) and types.is_bool_dtype(result)


def is_frame(thing, result):
    """A DataFrame; what an Index expands to is a MultiIndex."""
    expands_index = isinstance(underlying(thing), pd.Index) and isinstance(result, pd.MultiIndex)
    return isinstance(result, pd.DataFrame) or expands_index


RESULTS = {
    "UNKNOWN": lambda thing, result: True,
    "SELF": same_kind,
    "ARGUMENT": same_kind,
    "REDUCED": lambda thing, result: isinstance(result, pd.Series),
    "FRAME": is_frame,
    "SERIES": lambda thing, result: isinstance(result, pd.Series),
    "INDEX": lambda thing, result: isinstance(result, pd.Index),
    "ARRAY": lambda thing, result: is_array(result),
    "SCALAR": lambda thing, result: is_scalar(result) or isinstance(labels(thing)[0], tuple),
    "NUMBER": lambda thing, result: is_number(result),
    "BOOL": lambda thing, result: isinstance(result, (bool, np.bool_)),
    "STRING": lambda thing, result: isinstance(result, str),
    "NONE": lambda thing, result: result is None,
    "LIST": lambda thing, result: isinstance(result, list),
    "DICT": lambda thing, result: isinstance(result, Mapping),
    "TUPLE": lambda thing, result: isinstance(result, tuple),
    "ITERATOR": lambda thing, result: hasattr(result, "__next__"),
    "GROUPBY": lambda thing, result: type(result).__name__ == "DataFrameGroupBy",
    "SERIES_GROUPBY": lambda thing, result: type(result).__name__ == "SeriesGroupBy",
    "WINDOW": lambda thing, result: type(result).__name__.startswith(("Rolling", "Expanding", "Exponential")),
    "RESAMPLER": lambda thing, result: "Resampler" in type(result).__name__,
    "DT": lambda thing, result: type(result).__name__.endswith("Properties"),
    "PLOT": lambda thing, result: type(result).__name__ in ("PlotAccessor", "GroupByPlot"),
    **{word: lambda thing, result, name=name: type(result).__name__ == name
       for word, name in {**SELECTORS, **ACCESSORS}.items()},
}


def labels(value):
    """What names the rows of a value, or None when it has no rows."""
    if type(value).__name__.endswith("Groupby"):  # a window or resampler of groups: only what it gives tells
        try:
            value = value.mean()
        except Exception:  # of a group with columns that have no mean
            return None
    value = value if underlying(value) is None else underlying(value)
    if isinstance(value, pd.Index):
        return list(value)
    if isinstance(value, (pd.DataFrame, pd.Series)):
        return list(value.index)
    return None


def texts(values):
    """Labels made comparable: NaN equals NaN, and text, numbers and dates can stand together."""
    return [str(value) for value in values]


def is_part(part, whole):
    rest = iter(whole)
    return all(item in rest for item in part)


def has_rows(value):
    return isinstance(value, PANDAS_LIKE) or is_array(value)


def rows_keyed(thing, result):
    base = underlying(thing)
    if "Resampler" in type(thing).__name__:
        return isinstance(result.index, pd.DatetimeIndex) and not result.index.equals(base.index)
    columns = [base[name] for name in base.columns] if isinstance(base, pd.DataFrame) else [base]
    known = {str(value) for column in columns for value in column}
    known |= {str(key) for key in getattr(thing, "groups", ())}
    found = texts(result.index)
    first = result.index if isinstance(base, pd.Index) else result.index.get_level_values(0)
    return set(texts(first)) <= known and len(set(found)) == len(found)


def rows_columns(thing, result):
    found = labels(result)
    return found is not None and set(found) <= set(underlying(thing).columns) and (bool(found) or None)


def compared(question):
    """For effects that are said of labels: False without any, else what the question says of both lists."""
    def answer(thing, result):
        before, after = labels(thing), labels(result)
        return False if before is None or after is None else question(texts(before), texts(after))
    return answer


def rows_same(thing, result):
    if is_array(result) or isinstance(result, list):
        return len(result) == len(labels(thing))
    if isinstance(result, pd.Index) or isinstance(underlying(thing), pd.Index):
        return len(result) == len(labels(thing)) if hasattr(result, "__len__") else None
    return compared(lambda before, after: before == after)(thing, result)


def rows_reset(thing, result):
    before, after = labels(thing), labels(result)
    if len(before) != len(after):
        return False
    return texts(before) != texts(after) or None


def rows_new(thing, result):
    before, after = labels(thing), labels(result)
    if before is None or is_array(result):
        return True
    return None if after is None else texts(before) != texts(after) or None


ROWS = {
    "NONE": lambda thing, result: not has_rows(result),
    "SAME": rows_same,
    "SUBSET": compared(lambda before, after: is_part(after, before) and (len(after) < len(before) or None)),
    "REORDERED": compared(lambda before, after: set(after) <= set(before) and (after != before or None)),
    "RESET": rows_reset,
    "KEYED": rows_keyed,
    "COLUMNS": rows_columns,
    "NEW": rows_new,
    "UNKNOWN": lambda thing, result: None,
}
ROWS_TO_SHOW = {"SUBSET", "REORDERED", "RESET", "NEW"}


def all_rows_kept(thing, result):
    before, after = texts(labels(thing)), texts(labels(result))
    return sorted(before) == sorted(after)


def columns_of(value):
    base = value if isinstance(value, pd.DataFrame) else underlying(value)
    return list(base.columns) if isinstance(base, pd.DataFrame) else None


# before, after: the columns of receiver and result; now: the receiver's after the call.
COLUMNS = {
    "UNKNOWN": lambda before, after, now: True,
    "SAME": lambda before, after, now: (now if after is None else after) == before,
    "NUMERIC": lambda before, after, now: after is None or set(after) <= set(before),
    "CONSTRUCT": lambda before, after, now: after == ["a", "b"],
    "READ": lambda before, after, now: after in (["a", "b"], None),
    "DROP": lambda before, after, now: set(after) < set(before),
    "RENAME": lambda before, after, now: len(after) == len(before) and after != before,
    "ASSIGN": lambda before, after, now: after == before + ["new"],
    "INSERT": lambda before, after, now: now == ["new"] + before,
    "POP": lambda before, after, now: now == [name for name in before if name != "a"],
    "SET_INDEX": lambda before, after, now: set(after) < set(before),
    "RESET_INDEX": lambda before, after, now: after[-len(before):] == before and len(after) > len(before),
    "SET_AXIS": lambda before, after, now: after == before,
    "MERGE": lambda before, after, now: after[:len(before)] == before and len(after) > len(before),
    "JOIN": lambda before, after, now: after[:len(before)] == before and len(after) > len(before),
    "CONCAT": lambda before, after, now: before is None or after == before,
    "AGG": lambda before, after, now: after is None or set(after) <= set(before),
    "APPLY": lambda before, after, now: after is None or set(after) <= set(before),
    "PIVOT": lambda before, after, now: before is None or not set(after) & set(before),
    "MELT": lambda before, after, now: after[-2:] == ["variable", "value"],
    "DUMMIES": lambda before, after, now: all(isinstance(name, str) for name in after),
    "FILTER": lambda before, after, now: set(after) <= set(before),
    "REINDEX": lambda before, after, now: after == before,
    "PREFIX": lambda before, after, now: after == [f"p_{name}" for name in before],
    "SUFFIX": lambda before, after, now: after == [f"{name}_s" for name in before],
    "SELECT_DTYPES": lambda before, after, now: set(after) <= set(before),
    "EVAL": lambda before, after, now: after is None,
    "TO_FRAME": lambda before, after, now: len(after) >= 1,
    "SERIES_RESET": lambda before, after, now: len(after) >= 2,
    "VALUE_COUNTS": lambda before, after, now: after is None,
    "STACK": lambda before, after, now: after is None,
    "STR_EXPAND": lambda before, after, now: after is None or after == list(range(len(after))),
}


# Words whose effect shows only with certain arguments: whose they are.
COLUMNS_BY_ARGUMENT = {
    "AGG": {"agg", "aggregate"}, "APPLY": {"apply"}, "EVAL": {"eval"}, "STACK": {"stack"},
    "VALUE_COUNTS": {"value_counts"},
    "STR_EXPAND": {"extract", "extractall", "partition", "rpartition", "rsplit", "split"},
}


def columns_hold(word, before, result, now):
    if word == "NONE":
        return not isinstance(result, pd.DataFrame)
    return COLUMNS[word](before, columns_of(result), now)
