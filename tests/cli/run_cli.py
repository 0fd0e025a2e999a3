"""The command line from outside. Every function of the modules below whose name starts with a letter is one
test; it gets a folder of its own (box.py) and asserts."""

import inspect
import pathlib
import subprocess
import sys
import tempfile
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from cli import caching, choosing, conduct, configuring, described, describing, fixing, formats, hostile_data, knowing, modules, novelty, output, reading, readme, review, saved_outputs, terminal, why  # noqa: E402
from cli.box import Box  # noqa: E402
from support import Died, Tally  # noqa: E402


def complaints(test):
    """What went wrong: the line that asserts and the values that it saw."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            test(Box(folder))
        except (Died, subprocess.TimeoutExpired) as trouble:
            yield str(trouble)
        except Exception as error:  # whatever the output broke
            frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "/cli/" in frame.filename]
            yield f"line {frames[-1].lineno}: {frames[-1].line}"
            yield f"{type(error).__name__}: {error}"


def main(words):
    tally = Tally()
    for module in (conduct, caching, choosing, configuring, described, describing, reading, output, formats, fixing, hostile_data, knowing, modules, novelty, terminal, review, why, readme, saved_outputs):
        for name, test in inspect.getmembers(module, inspect.isfunction):
            shown = f"{module.__name__.split('.')[-1]}: {name.replace('_', ' ')}"
            is_test = test.__module__ == module.__name__ and not name.startswith("_")
            if is_test and (not words or any(word in shown for word in words)):
                tally.test(shown, complaints(test))
    tally.finish()


main(sys.argv[1:])
