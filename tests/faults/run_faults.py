"""The table of faults (table.py), row by row. Arguments: words, one of which must be in a row's name."""

import inspect
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from faults import (bounds, contents, data, fixing, memory, notebooks, outputs, processes, settings,  # noqa: E402, F401
                    trees, trust)
from faults.table import SCENES, TABLE, Place, Skipped  # noqa: E402
from support import Tally  # noqa: E402


def scene_complaints(act):
    with tempfile.TemporaryDirectory() as folder:
        try:
            yield from act(Place(folder))
        except subprocess.TimeoutExpired as late:
            yield str(late)


def main(words):
    tally = Tally()
    rows = [(fault.name, fault.complaints) for fault in TABLE]
    for act in SCENES:
        module = inspect.getmodule(act).__name__.rsplit(".", 1)[-1]
        rows.append((f"{module}: {act.__name__.replace('_', ' ')}", lambda act=act: scene_complaints(act)))
    for name, complaints in rows:
        if not words or any(word in name for word in words):
            try:
                tally.test(name, complaints())
            except Skipped as reason:
                tally.skip(1, f"{name}: {reason}")
    tally.finish()


main(sys.argv[1:])
