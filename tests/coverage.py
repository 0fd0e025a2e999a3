"""Usage: coverage.py BUILD [--missing FOLDER]
Which lines and branches of analyzer/ and rules/ the suites have run, from the counts that a build with
FLAVOUR=coverage leaves below BUILD. A branch is a way out of a condition, counted once for each place in the
source, whichever object it was compiled into. --missing lists what was never run below FOLDER."""

import collections
import itertools
import json
import pathlib
import subprocess
import sys

LINES_WANTED, BRANCHES_WANTED = 90.0, 80.0
AT_A_TIME = 50


def reports(build):
    """What gcov says of each object."""
    counts = sorted(str(path) for path in pathlib.Path(build, "obj").rglob("*.gcda"))
    if not counts:
        sys.exit(f"{build}: nothing was measured: run make coverage")
    for start in range(0, len(counts), AT_A_TIME):
        command = ["gcov", "--branch-probabilities", "--json-format", "--stdout", *counts[start:start + AT_A_TIME]]
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        for line in filter(None, output.splitlines()):
            yield json.loads(line)


def is_ours(path):
    return path.startswith(("analyzer/", "rules/"))


def add(lines, found):
    """Adds one object's counts of one file: (function, line) to how often it ran and each branch was taken."""
    for line in found["lines"]:
        taken = [branch["count"] for branch in line["branches"] if not branch["throw"]]
        place = line.get("function_name"), line["line_number"]
        ran, before = lines.get(place, (0, []))
        both = itertools.zip_longest(before, taken, fillvalue=0)
        lines[place] = ran + line["count"], [sum(counts) for counts in both]


def measure(build):
    """By file: its lines and branches."""
    files = collections.defaultdict(dict)
    for report in reports(build):
        for found in report["files"]:
            if is_ours(found["file"]):
                add(files[found["file"]], found)
    return files


def folder_of(path):
    return "/".join(path.split("/")[:2]) if path.startswith("analyzer/") else "rules"


def share(part, whole):
    return 100.0 * part / whole if whole else 100.0


def row(name, lines):
    """Prints the figures of LINES and returns the two shares."""
    branches = [count for _, taken in lines for count in taken]
    ran = sum(count > 0 for count, _ in lines)
    taken = sum(count > 0 for count in branches)
    shares = share(ran, len(lines)), share(taken, len(branches))
    print(f"{name:20} {ran:6} of {len(lines):6} lines {shares[0]:5.1f} %"
          f"   {taken:6} of {len(branches):6} branches {shares[1]:5.1f} %")
    return shares


def summarise(files):
    folders = collections.defaultdict(list)
    for path, lines in files.items():
        folders[folder_of(path)].extend(lines.values())
    for folder in sorted(folders):
        row(folder, folders[folder])
    return row("in total", [line for lines in folders.values() for line in lines])


def list_missing(files, folder):
    for path in sorted(files):
        if not path.startswith(folder):
            continue
        text = pathlib.Path(path).read_text(encoding="utf-8").splitlines()
        for (_, number), (ran, taken) in sorted(files[path].items(), key=lambda item: item[0][1]):
            if not ran or not all(taken):
                what = "never ran" if not ran else f"{taken.count(0)} of {len(taken)} branches"
                print(f"{path}:{number}: {what}: {text[number - 1].strip()}")


def main():
    build, *options = sys.argv[1:]
    files = measure(build)
    if options:
        list_missing(files, options[-1])
        return
    lines, branches = summarise(files)
    if lines < LINES_WANTED or branches < BRANCHES_WANTED:
        sys.exit(f"less than {LINES_WANTED:.0f} % of the lines or {BRANCHES_WANTED:.0f} % of the branches")


main()
