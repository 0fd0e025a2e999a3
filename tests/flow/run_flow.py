"""Compares what the engine knows of names with what testdata/flow says:

    df = pd.read_csv("x.csv")[["a", "b"]]     # value: DataFrame{a, b}
    left, right = df.a, 1                     # value: Series; 1

One text for each name that the line stores, in order, as `wranglint --dump` prints it behind `NAME = `."""

import collections
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from support import ROOT, TESTDATA, Died, Tally, code_cells, run  # noqa: E402

MARK = re.compile(r"#\s*value:\s*(.*?)\s*$")
LINE = re.compile(r"^.*?:(?:cell (\d+):)?(\d+): value: (.*?) = (.*)$", re.M)


def read_marks(path):
    marks = {}
    for cell, lines in code_cells(path):
        for row, line in enumerate(lines, 1):
            mark = MARK.search(line)
            if mark:
                marks[cell, row] = re.split(r"\s*;\s*", mark[1])
    return marks


def read_dump(path):
    values = collections.defaultdict(list)
    for cell, row, _, value in LINE.findall(run("--dump", path).stdout):
        values[int(cell) if cell else None, int(row)].append(value)
    return values


def complaints(path):
    marks = read_marks(path)
    if not marks:
        yield "it has no # value: mark"
    try:
        values = read_dump(path)
    except Died as died:
        yield str(died)
        return
    for (cell, row), wanted in marks.items():
        if values[cell, row] != wanted:
            where = f"row {row}" if cell is None else f"cell {cell} row {row}"
            yield f"{where}: {'; '.join(wanted)} is wanted, it is {'; '.join(values[cell, row]) or 'nothing'}"


def main():
    tally = Tally()
    for path in sorted((TESTDATA / "flow").rglob("*")):
        if path.suffix in (".py", ".ipynb"):
            tally.test(path.relative_to(ROOT), complaints(path))
    tally.finish()


main()
