"""Runs testdata/flow/verbs_*.py under pandas, and compares the columns that they say the engine knows with those
that there are:

    pair = df[["a", "b"]]     # value: DataFrame{a, b}       these, in this order
    part = df.filter(regex="^a")  # value: DataFrame{a?, b?}  some of these, and no others
    rest = df.join(other)     # value: DataFrame{a, b, …}    these, perhaps with others

A line that this pandas cannot run is passed over with what hangs on it."""

import ast
import pathlib
import re
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

import pandas as pd  # noqa: E402

from support import ROOT, TESTDATA, Tally  # noqa: E402

MARK = re.compile(r"#\s*value:\s*DataFrame\{(.*)\}\s*$")


def complaint(said, table):
    """What is wrong with SAID, the text between the braces, of TABLE; None: nothing."""
    names = said.split(", ") if said else []
    is_open = "…" in names
    sure = [name for name in names if name != "…" and not name.endswith("?")]
    perhaps = {name.rstrip("?") for name in names if name.endswith("?")}
    there = [name if isinstance(name, str) else repr(name) for name in table.columns]
    if [name for name in there if name in sure] != sure:
        return f"it surely has {sure}, says the mark; in this order it has {there}"
    if not is_open and not set(there) <= perhaps.union(sure):
        return f"the mark knows nothing of {sorted(set(there) - perhaps.union(sure))}"
    return None


def judged(path):
    """Each mark of PATH that ran, with what is wrong with it."""
    text = path.read_text(encoding="utf-8")
    lines = text.split("\n")
    names = {"__name__": "__main__"}
    for statement in ast.parse(text).body:
        try:
            exec(compile(ast.Module([statement], []), path.name, "exec"), names)
        except Exception:  # another pandas, or it hangs on a line that did not run
            continue
        mark = MARK.search(lines[statement.end_lineno - 1])
        is_plain = isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name)
        if mark and is_plain and isinstance(names[statement.targets[0].id], pd.DataFrame):
            yield statement.lineno, complaint(mark[1], names[statement.targets[0].id])


def main():
    warnings.simplefilter("ignore")
    tally = Tally()
    for path in sorted((TESTDATA / "flow").glob("verbs_*.py")):
        for row, wrong in judged(path):
            tally.test(f"{path.relative_to(ROOT)}:{row}", [wrong] if wrong else [])
    tally.finish()


main()
