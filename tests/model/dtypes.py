"""The tails of enum Dtype for real values, and what a row makes of them."""

import numpy as np
import pandas as pd
from pandas.api import extensions, types


def dtype_word(values):
    """The tail of enum Dtype for a Series or array, or None when it holds nothing to tell by."""
    checks = [("BOOL", types.is_bool_dtype), ("CATEGORY", lambda v: isinstance(v.dtype, pd.CategoricalDtype)),
              ("INTEGER", types.is_integer_dtype), ("FLOAT", types.is_float_dtype),
              ("DATETIME", types.is_datetime64_any_dtype), ("TIMEDELTA", types.is_timedelta64_dtype)]
    if not len(values) or pd.isna(values).all():
        return None
    for word, holds in sorted(checks, key=lambda check: check[0] != "CATEGORY"):
        if holds(values):
            return word
    kinds = {type(value) for value in pd.Series(values).dropna()}
    if all(issubclass(kind, (int, float)) and kind is not bool for kind in kinds):
        return None  # numbers that some versions leave in a column of objects
    return "TEXT" if kinds == {str} else "BOOL" if kinds <= {bool, np.bool_} else "MIXED"


def dtype_after(row, receiver):
    """The same as dtype_after of model.c: the words that a result may have, or None when any will do."""
    if row == "SAME":
        return receiver and {receiver}
    if row == "MEAN":
        means = {"INTEGER": "FLOAT", "FLOAT": "FLOAT", "BOOL": "FLOAT", "DATETIME": "DATETIME",
                 "TIMEDELTA": "TIMEDELTA"}
        return {means[receiver]} if receiver in means else None
    if row == "SUM":
        return receiver and {"INTEGER" if receiver == "BOOL" else receiver}
    if row == "WIDENED":
        return {"INTEGER": {"INTEGER", "FLOAT"}, "BOOL": {"BOOL", "MIXED"}}.get(receiver, receiver and {receiver})
    return None if row == "UNKNOWN" else {"INTEGER", "FLOAT"} if row == "NUMBER" else {row}


def pairs(before, result):
    """(word before, word of the result) for a Series result, or for each column that both have."""
    if isinstance(result, pd.DataFrame):
        for name in comparable(before, result):
            yield column(before, name), dtype_word(result[name])
    elif isinstance(result, (pd.Series, pd.Index)) and not isinstance(result, pd.MultiIndex):
        yield receiver_word(before), dtype_word(result)
    elif isinstance(result, extensions.ExtensionArray):
        yield receiver_word(before), dtype_word(result)
    elif isinstance(result, np.ndarray) and result.ndim == 1 and not result.dtype.names:
        yield plain_word(before), dtype_word(pd.Series(result))
    elif types.is_scalar(result) and not pd.isna(result):
        yield plain_word(before), dtype_word(pd.Series([result]))


def comparable(before, result):
    """The columns of the result that come from the receiver: all of them unless some have its names."""
    known = before.columns if isinstance(before, pd.DataFrame) else [getattr(before, "name", None)]
    names = [name for name in result.columns if name in known] or list(result.columns)
    return [name for name in names if isinstance(result[name], pd.Series)]


def column(before, name):
    if isinstance(before, pd.DataFrame) and name in before.columns and isinstance(before[name], pd.Series):
        return dtype_word(before[name])
    return receiver_word(before)


def plain_word(before):
    """As receiver_word; the values of a category are no categories themselves."""
    word = receiver_word(before)
    return None if word == "CATEGORY" else word


def receiver_word(before):
    """The word of a Series or Index; of a DataFrame, that of all its columns when they agree."""
    if isinstance(before, pd.DataFrame):
        words = {dtype_word(before[name]) for name in before.columns}
        return words.pop() if len(words) == 1 else None
    if isinstance(before, (pd.Series, pd.Index)) and not isinstance(before, pd.MultiIndex):
        return dtype_word(before)
    return None
