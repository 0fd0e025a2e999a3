"""Checks analyzer/model/changes.def against the installed pandas: what is said to be removed is absent, what is
said to exist exists, what is said to have changed has. check_model.py runs it.
"""

import contextlib
import inspect
import io
import operator
import re

import pandas as pd

import behaviours
import samples
import table
from arguments import call_of

VERSION = table.version_of(pd.__version__)
POSITIONAL = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)


def members_of(change, holders=None):
    """The member on each thing that has it."""
    for thing in holders or samples.holders(change.owner, change.member):
        try:
            yield operator.attrgetter(change.member)(thing)
        except AttributeError:
            continue


def parameters(change):
    """The parameters of the member, by name, over all classes that have it."""
    found = {}
    for member in members_of(change, samples.signed(change.owner)):
        try:
            signature = inspect.signature(member)
        except (TypeError, ValueError):
            continue
        found.update({name: parameter for name, parameter in signature.parameters.items() if name != "self"})
    return found


def happened(change):
    return VERSION >= change.changed


def check_removed(change):
    return change.member in samples.EMPTY_CLASSES or bool(list(members_of(change))) != happened(change)


def check_parameter_removed(change):
    return (change.parameter in parameters(change)) != happened(change)


def check_parameter_renamed(change):
    """While both are accepted, pandas may show the new name alone."""
    new, known = re.match(r"\w+", change.replacement).group(), parameters(change)
    return new in known and change.parameter not in known if happened(change) else {new, change.parameter} & set(known)


def check_positional_removed(change):
    if not happened(change):
        return True  # pandas shows the coming signature while it warns
    allowed = [p for p in parameters_of_function(change) if p.kind in POSITIONAL]
    return len(allowed) == int(change.value)


def parameters_of_function(change):
    function = next(members_of(change, samples.signed(change.owner)))
    return [p for name, p in inspect.signature(function).parameters.items() if name != "self"]


def check_default_changed(change):
    parameter = parameters(change).get(change.parameter)
    if parameter and "no_default" in repr(parameter.default):
        return True
    return (parameter is not None and repr(parameter.default) == change.value) == happened(change)


def check_value_removed(change):
    return all(accepts(change, value) != happened(change) for value in change.value.split())


def accepts(change, word):
    """Does some sample take the call with this value of the parameter?"""
    value = {"True": True, "False": False}.get(word, word)
    for thing in samples.receivers(change.owner):
        if isinstance(getattr(thing, "index", None), pd.PeriodIndex):
            continue  # periods have their own names for frequencies, and keep them
        args, named = call_of(change.owner, change.member).bound(thing)
        if change.parameter not in named:
            args = args[1:] if first_parameter(change) in (change.parameter, "args") else args
        named[change.parameter] = value
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                result = getattr(pd if thing is None else thing, change.member)(*args, **named)
                result.sum() if hasattr(result, "sum") and change.member == "resample" else None
            return True
        except Exception:  # pandas raises ValueError, TypeError and others for values that it does not know
            continue
    return False


def first_parameter(change):
    return next(iter(parameters(change)))


def check_behaviour_changed(change):
    new = behaviours.NEW[change.owner, change.member, change.parameter]
    try:
        return bool(new()) == happened(change)
    except AttributeError:  # a version so old that it does not have the member
        return not happened(change)


CHECKS = {
    "REMOVED": check_removed,
    "PARAMETER_REMOVED": check_parameter_removed,
    "PARAMETER_RENAMED": check_parameter_renamed,
    "POSITIONAL_REMOVED": check_positional_removed,
    "VALUE_REMOVED": check_value_removed,
    "DEFAULT_CHANGED": check_default_changed,
    "BEHAVIOUR_CHANGED": check_behaviour_changed,
}


def disorder(changes):
    owners, kinds = table.owners(), list(CHECKS)
    keys = [(owners.index(c.owner), c.member.encode(), c.parameter.encode(), kinds.index(c.kind)) for c in changes]
    return (f"{name(after)} follows {name(before)}" for before, after, key, next_key
            in zip(changes, changes[1:], keys, keys[1:]) if not key < next_key)


def against_model(change, members):
    """What is said to be removed ends there in pandas.def, and what is said to have changed is in it."""
    member = members.get((change.owner, change.member))
    if member is None and not change.member.startswith("__"):
        yield "pandas.def has no such member"
    if member and change.kind == "REMOVED" and member.until != change.changed:
        yield "pandas.def names another version"


def against_pandas(change):
    if change.deprecated > change.changed:
        yield "changed before it was deprecated"
    try:
        if not CHECKS[change.kind](change):
            yield f"is not so in pandas {pd.__version__}"
    except Exception as problem:
        yield f"{type(problem).__name__}: {problem}"


def name(change):
    return " ".join(filter(None, (change.owner, change.member, change.parameter, change.kind)))


def check(tally):
    changes = table.changes()
    members = {(member.owner, member.name): member for member in table.members()}
    tally.test("changes are ordered, each once", disorder(changes))
    for change in changes:
        tally.test(name(change), [*against_model(change, members), *against_pandas(change)])
