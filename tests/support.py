"""What the test suites share: running the program, counting, the cells of a notebook."""

import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = str(ROOT / os.environ.get("WRANGLINT", "build/wranglint"))
TESTDATA = ROOT / "testdata"
os.environ.setdefault("WRANGLINT_NO_CACHE", "1")  # what is tested is this program, now
PATIENCE = 600 if os.environ.get("FLAVOUR") else 60  # seconds; sanitizers are slow
ALL_RULES = ("--select", "ALL", "--preview")


class Died(Exception):
    """The program ended by a signal or by a sanitizer, not with 0, 1 or 2."""


def run(*arguments, **options):
    """Runs wranglint in the project's folder; text in and out."""
    options = {"cwd": ROOT, "stdin": subprocess.DEVNULL, "timeout": 10 * PATIENCE, **options}
    if "input" in options:
        del options["stdin"]
    result = subprocess.run([BINARY, *map(str, arguments)], capture_output=True, text=True,
                            errors="surrogateescape", **options)
    if result.returncode not in (0, 1, 2):
        raise Died(f"wranglint {' '.join(map(str, arguments[-3:]))}: status {result.returncode}\n"
                   + result.stderr[-4000:])
    return result


def lint(paths, *options, allow_unreadable=False):
    """All findings in PATHS with every rule on, as the json format has them."""
    result = run(*ALL_RULES, "--output-format", "json", *options, *paths)
    if result.returncode == 2 and not allow_unreadable:
        raise Died(f"wranglint could not do the work:\n{result.stderr[-4000:]}")
    return json.loads(result.stdout)


class Tally:
    """Counts tests; prints failures as they come and the closing line that tests/run.sh reads."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def test(self, name, complaints):
        """One test: it holds when there are no complaints (an iterable of lines)."""
        complaints = list(complaints)
        if complaints:
            self.failed += 1
            print("\n    ".join([f"FAILED {name}", *complaints]))
        else:
            self.passed += 1

    def skip(self, count, reason):
        if count:
            self.skipped += count
            print(f"skipped {count}: {reason}")

    def finish(self):
        line = f"{self.passed} passed, {self.failed} failed"
        print(line + (f", {self.skipped} skipped" if self.skipped else ""))
        sys.exit(1 if self.failed else 0)


def code_cells(path):
    """The (cell, lines) of a Python file or notebook: None for a script, else counted over all cells, from 1."""
    text = path.read_bytes().decode("utf-8-sig", "replace")
    if path.suffix != ".ipynb":
        return [(None, text.splitlines())]
    try:
        notebook = json.loads(text)
    except ValueError:
        return []
    sheets = notebook.get("worksheets") or [notebook]
    cells = [cell for sheet in sheets for cell in sheet.get("cells", [])]
    return [(number, "".join(cell.get("source", cell.get("input", ""))).splitlines())
            for number, cell in enumerate(cells, 1) if cell.get("cell_type") == "code"]
