"""Calls a member on every sample that takes it, and says what each call showed."""

import contextlib
import io
import operator
import os
import tempfile

import numpy as np
import pandas as pd

import dtypes
import effects
import samples
from arguments import Recorder, call_of

# Pairs of a member and a dtype for which some versions of pandas compute something that nobody can use.
NONSENSE = {("round", "BOOL"), ("pct_change", "BOOL"), ("var", "DATETIME"), ("mad", "DATETIME")}


class Outcome:
    """One call: the receiver (for functions: the first argument), what it was before, and the result."""

    def __init__(self, thing, before, result, args):
        self.thing, self.before, self.result, self.args = thing, before, result, args

    def changed(self):
        return self.before is not None and not alike(self.before, samples.underlying(self.thing))

    def recorder(self):
        return next((arg for arg in self.args if isinstance(arg, Recorder)), None)

    def __str__(self):
        base = samples.underlying(self.thing)
        kind = getattr(base, "dtype", None) if base is not None else None
        return f"{type(self.thing).__name__}{f'[{kind}]' if kind is not None else ''}"


def alike(old, new):
    """Is NEW what OLD was: class, labels, names, dtypes and values?"""
    if type(old) is not type(new) or not old.equals(new):
        return False
    if isinstance(old, pd.Index):
        return list(old.names) == list(new.names)
    if isinstance(old, pd.DataFrame):
        return list(old.dtypes) == list(new.dtypes) and alike(old.index, new.index) and alike(old.columns, new.columns)
    return old.dtype == new.dtype and old.name == new.name and alike(old.index, new.index)


def outcomes(member):
    """The calls that went through; a sample that the member refuses shows nothing."""
    found = []
    for thing in samples.receivers(member.owner, member.name):
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                found.append(outcome(member, thing))
        except Exception:  # pandas raises whatever it likes; what counts is that some sample is taken
            continue
    return found


def outcome(member, thing):
    args, named = call_of(member.owner, member.name).bound(thing)
    if member.owner == "PANDAS":
        value, thing = operator.attrgetter(member.name)(pd), args[0] if args else None
    base = samples.underlying(thing)
    before = None if base is None else base.copy(deep=True)
    if member.owner != "PANDAS":
        value = getattr(thing, member.name)
    result = value if member.kind == "PROPERTY" else value(*args, **named)
    return Outcome(thing, before, result, [*args, *named.values()])


def complaints(member, calls):
    """What the calls say against the row, one phrase each."""
    for call in calls:
        if not effects.RESULTS[member.result](call.thing, call.result):
            yield f"{call} gives {type(call.result).__name__}, not {member.result}"
            return
    yield from row_complaints(member, calls)
    yield from column_complaints(member, calls)
    yield from dtype_complaints(member, calls)
    yield from change_complaints(member, calls)
    yield from flag_complaints(member, calls)


def row_complaints(member, calls):
    if not calls:
        return
    if member.result == "UNKNOWN" and member.rows != "NONE":
        calls = [call for call in calls if shows_rows(call.result)]
    if member.rows not in ("NONE", "UNKNOWN") and not any(shows_rows(call.result) for call in calls):
        yield f"rows are {member.rows}, but no result has rows"
        return
    answers = [effects.ROWS[member.rows](before_call(call), call.result) for call in calls]
    for call, answer in zip(calls, answers):
        if answer is False:
            yield f"rows are not {member.rows} for {call}"
            return
    if member.rows in effects.ROWS_TO_SHOW and answers and True not in answers:
        yield f"no sample shows rows {member.rows}"
    if member.rows == "REORDERED" and "DROPS_ROWS" not in member.flags:
        if not all(effects.all_rows_kept(call.thing, call.result) for call in calls):
            yield "rows are lost without DROPS_ROWS"


def shows_rows(result):
    return effects.has_rows(result) or isinstance(result, list) or effects.labels(result) is not None


def before_call(call):
    """The receiver as it was: what a mutating member does to it is not the rows effect."""
    base = samples.underlying(call.thing)
    return call.before if call.thing is base and call.before is not None else call.thing


def column_complaints(member, calls):
    by_argument = effects.COLUMNS_BY_ARGUMENT.get(member.columns)
    if by_argument and member.name not in by_argument:
        yield f"columns are not {member.columns}"
    elif not by_argument and member.columns not in ("NONE", "UNKNOWN", "INSERT", "POP") and calls:
        if not any(effects.columns_of(call.result) is not None or call.result is None for call in calls):
            yield f"columns are {member.columns}, but no result has columns"
    for call in calls:
        before, now = effects.columns_of(call.before), effects.columns_of(call.thing)
        if not effects.columns_hold(member.columns, before, call.result, now):
            yield f"columns are not {member.columns} for {call}: {before} became {effects.columns_of(call.result)}"
            return


def dtype_complaints(member, calls):
    shown = member.dtype in ("UNKNOWN", "SAME") or not calls
    for call in calls:
        for old, new in dtypes.pairs(call.before, call.result):
            allowed = dtypes.dtype_after(member.dtype, old)
            shown = shown or bool(allowed and new)
            if allowed and new and new not in allowed and (member.name, old) not in NONSENSE:
                yield f"dtype is not {member.dtype} for {call}: {old} became {new}"
                return
    if not shown:
        yield f"no sample shows dtype {member.dtype}"


def change_complaints(member, calls):
    if "PURE" in member.flags and any(call.changed() for call in calls):
        yield "is not PURE: the receiver changed"
    if "MUTATES" in member.flags and calls and not any(call.changed() for call in calls):
        yield "MUTATES, but no receiver changed"
    if not member.flags & {"MUTATES", "PURE"} and any(call.changed() for call in calls):
        yield "changes its receiver, which MUTATES says"


def flag_complaints(member, calls):
    if "GIVES_NO_MISSING" in member.flags:
        for call in calls:
            if holds_missing(call.result):
                yield f"GIVES_NO_MISSING, but the result of {call} holds NA"
                return
    if "FILLS" in member.flags and not any(fills(call) for call in calls):
        yield "FILLS, but no missing value was filled"
    if "TAKES_FUNCTION" in member.flags and not any(call.recorder() and call.recorder().seen for call in calls):
        yield "TAKES_FUNCTION, but none was called"
    if "TAKES_FUNCTION" not in member.flags and any(call.recorder() and call.recorder().seen for call in calls):
        yield "calls the function that it is given, which TAKES_FUNCTION says"
    if "ELEMENTWISE" in member.flags and any(is_elementwise(member, call) is False for call in calls):
        yield "ELEMENTWISE, but the other rows matter"
    if "CALLS_BACK_ONCE" in member.flags:
        if not all([type(call.thing)] == [type(seen) for seen in call.recorder().seen] for call in calls):
            yield "CALLS_BACK_ONCE, but not once with the whole object"


def is_elementwise(member, call):
    """Do the later rows get the same values when the first is not there? None when this cannot be tried."""
    base = samples.underlying(call.thing)
    if base is None or len(base) < 3 or member.owner in ("GROUPBY", "SERIES_GROUPBY"):
        return None
    rest = base[1:] if isinstance(base, pd.Index) else base.iloc[1:]
    try:
        thing = getattr(rest, member.owner.lower()) if member.owner in ("STR", "DT") else rest
        args, named = call_of(member.owner, member.name).bound(thing)
        if member.owner == "PANDAS":
            found = operator.attrgetter(member.name)(pd)(rest, *args[1:], **named)
        else:
            found = getattr(thing, member.name)
            found = found if member.kind == "PROPERTY" else found(*args, **named)
    except Exception:
        return None
    whole = call.result[1:] if isinstance(call.result, (pd.Index, np.ndarray)) else call.result.iloc[1:]
    return repr(list(np.ravel(whole))) == repr(list(np.ravel(found)))


def holds_missing(value):
    if isinstance(value, (list, tuple, dict, pd.MultiIndex)) or value is None:
        return False
    return bool(np.any(pd.isna(value)))


def fills(call):
    """Is a smaller share of the values missing in what came of the columns?"""
    before, after = call.before, call.result
    if type(before) is not type(after) or isinstance(before, pd.MultiIndex):
        return False
    if isinstance(after, pd.DataFrame):
        before = before[[name for name in after.columns if name in before.columns]]
    return np.mean(np.asarray(pd.isna(after))) < np.mean(np.asarray(pd.isna(before)))


def inplace_result(member):
    """(receiver, result of the call with inplace=True) on the first sample that takes it, or None."""
    for thing in samples.receivers(member.owner, member.name):
        try:
            args, named = call_of(member.owner, member.name).bound(thing)
            return thing, getattr(thing, member.name)(*args, **named, inplace=True)
        except Exception:
            continue
    return None


def writes_file(member):
    """Does the call with a path leave a file there? None when the format's library is not installed."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "out")
        thing = samples.receivers(member.owner)[1 if member.owner == "FRAME" else 0]
        try:
            getattr(thing, member.name)(path)
        except Exception:
            return None
        return os.path.exists(path)
