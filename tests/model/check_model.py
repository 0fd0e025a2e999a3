#!/usr/bin/env python3
"""Checks analyzer/model/pandas.def and changes.def against the installed pandas.

Every row is one test: the member exists exactly in the versions that the row names, has `inplace` when it says so,
and does to the samples of samples.py, called as arguments.py says, what the row says. Every public name of the
classes must have a row.

Usage: check_model.py [-v]
-v names the members that no sample could be called with.
"""
import inspect
import operator
import pathlib
import sys
import warnings

import numpy as np
import pandas as pd

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import changes  # noqa: E402
import outcomes  # noqa: E402
import samples  # noqa: E402
import table  # noqa: E402
from support import Tally  # noqa: E402

VERSION = table.version_of(pd.__version__)
LEAST_CALLED = 0.85

# Public names of the module pandas that are modules; everything else must have a row.
MODULES = set("api arrays compat core errors io offsets pandas plotting testing tseries util".split())
NO_MEMBERS = MODULES | {"annotations"}  # annotations: `from __future__ import annotations` leaves the name
FOREIGN = [np.ndarray, list, dict, str, set, tuple, bytes, int, float]


def lives(member):
    return member.since <= VERSION and (not member.until or VERSION < member.until)


def exists(owner, name):
    return any(has(thing, name) for thing in samples.holders(owner, name))


def has(thing, name):
    try:
        operator.attrgetter(name)(thing)
        return True
    except AttributeError:
        return False
    except Exception:  # the member is there and asks for a library that is not
        return True


def existence(member):
    if member.name not in samples.EMPTY_CLASSES and exists(member.owner, member.name) != lives(member):
        yield f"{'is missing from' if lives(member) else 'still exists in'} pandas {pd.__version__}"


def kind(member):
    for thing in samples.holders(member.owner, member.name):
        if member.kind == "METHOD" and has(thing, member.name):
            if not callable(getattr(thing, member.name)):
                yield "is no method"
            return


def inplace(member):
    gone = any(change.changed <= VERSION for change in table.changes_of(member.owner, member.name)
               if change.parameter == "inplace" and change.kind == "PARAMETER_REMOVED")
    stated = "INPLACE" in member.flags and not gone
    if member.kind != "PROPERTY" and has_inplace(member) != stated:
        yield f"has {'no' if stated else 'an'} inplace parameter"


def has_inplace(member):
    for thing in samples.signed(member.owner):
        try:
            if "inplace" in inspect.signature(operator.attrgetter(member.name)(thing)).parameters:
                return True
        except (AttributeError, TypeError, ValueError):
            continue
    # Before 2.1 groups handed on what they got to the frame's own method, and showed *args and **kwargs.
    is_hidden = "GROUPBY" in member.owner and member.name == "fillna"
    return is_hidden and outcomes.inplace_result(member) is not None


def inplace_result(member):
    found = "INPLACE" in member.flags and member.owner in ("FRAME", "SERIES") and outcomes.inplace_result(member)
    if found:
        thing, result = found
        itself = "INPLACE_SELF" in member.flags and VERSION >= 300
        allowed = [None, thing] if "INPLACE_UNSURE" in member.flags else [thing if itself else None]
        if not any(result is one for one in allowed):
            yield f"inplace=True gives {type(result).__name__}"


def flags(member):
    words = member.flags
    if {"PURE", "MUTATES"} <= words:
        yield "is PURE and MUTATES"
    if "ELEMENTWISE" in words and member.rows != "SAME":
        yield "is ELEMENTWISE without rows SAME"
    if member.rows == "SUBSET" and "DROPS_ROWS" not in words:
        yield "gives a SUBSET without DROPS_ROWS"
    if not words & {"PURE", "MUTATES", "DISPLAYS", "WRITES"} and not is_for_its_effect(member):
        yield "changes nothing, which PURE says"
    if (member.result == "ARGUMENT") > (member.owner == "PANDAS") or \
            (member.result in ("SELF", "REDUCED")) > (member.owner != "PANDAS"):
        yield f"result {member.result} is not for this owner"
    if "PANDAS_ONLY" in words and any(hasattr(foreign, member.name) for foreign in FOREIGN):
        yield "is not PANDAS_ONLY"


def is_for_its_effect(member):
    """Called for what it does to the world, or to tell by raising."""
    names = {"ExcelFile", "ExcelWriter", "HDFStore", "Panel", "eval", "option_context", "set_value"}
    return member.name in names or any(word in member.name for word in ("set_", "register_", "assert_"))


def writing(member):
    if "WRITES" in member.flags and member.owner in ("FRAME", "SERIES"):
        if outcomes.writes_file(member) is False:
            yield "WRITES, but no file appeared"


def check_order(tally, members):
    rank = {owner: place for place, owner in enumerate(table.owners())}
    keys = [(rank[member.owner], member.name.encode()) for member in members]
    tally.test("rows are ordered by owner and name, each once",
               (f"{after[1].decode()} follows {before[1].decode()}" for before, after in zip(keys, keys[1:])
                if not before < after))


def check_completeness(tally, members):
    known = {(member.owner, member.name) for member in members}
    for owner in table.owners():
        things = [pd] if owner == "PANDAS" else samples.classes(owner)
        names = {name for thing in things for name in dir(thing) if not name.startswith("_")}
        names -= NO_MEMBERS if owner == "PANDAS" else set()
        tally.test(f"{owner} is complete", (f"{name} has no row" for name in sorted(names)
                                            if (owner, name) not in known))


def check_members(tally, members):
    """One test a row, and one for how many of them were really called."""
    called = uncalled = 0
    for member in members:
        complaints = [*existence(member), *flags(member)]
        if lives(member) and not complaints:
            calls = outcomes.outcomes(member)
            complaints += [*kind(member), *inplace(member), *inplace_result(member), *writing(member),
                           *outcomes.complaints(member, calls)]
            called += member.kind != "PROPERTY" and bool(calls)
            uncalled += member.kind != "PROPERTY" and not calls
            if "-v" in sys.argv and not calls:
                print(f"not called: {member.owner} {member.name}")
        tally.test(f"{member.owner} {member.name}", complaints)
    few = called < LEAST_CALLED * (called + uncalled)
    tally.test("most members were called", [f"only {called} of {called + uncalled}"] * few)
    print(f"pandas {pd.__version__}: {called} of {called + uncalled} methods and functions were called")


def main():
    warnings.simplefilter("ignore")
    np.seterr(all="ignore")
    tally, members = Tally(), table.members()
    check_order(tally, members)
    check_completeness(tally, members)
    check_members(tally, members)
    changes.check(tally)
    tally.finish()


if __name__ == "__main__":
    main()
