"""The Python standard library uses no pandas: with all rules on there is nothing to say about it."""

import os
import pathlib
import subprocess
import sys

from support import Died, Tally, lint

PRINT_FOLDER = "import sysconfig; print(sysconfig.get_path('stdlib'))"


def standard_library(python):
    result = subprocess.run([python, "-c", PRINT_FOLDER], capture_output=True, text=True, check=False)
    return result.stdout.strip()


def complaints(folder, *options):
    if not any(pathlib.Path(folder).rglob("*.py")):
        yield "there is no Python file in it"
        return
    try:
        # Its own tests hold files that are no text, which is said (status 2) and no finding.
        findings = lint([folder], *options, allow_unreadable=True)
    except Died as died:
        yield str(died)
        return
    for finding in findings:
        yield f"{finding['filename']}:{finding['location']['row']}: {finding['code']} {finding['message']}"


def main():
    tally = Tally()
    pythons = [sys.executable, os.environ.get("PANDAS_PYTHON", "/usr/bin/python3")]
    for folder in sorted({standard_library(python) for python in pythons} - {""}):
        tally.test(folder, complaints(folder))
        # Files without a trace of pandas are not even parsed; when they are, nothing comes of it but that some do
        # not parse.
        tally.test(f"{folder} without the prefilter", complaints(folder, "--no-prefilter", "--ignore", "WL001"))
    tally.finish()


main()
