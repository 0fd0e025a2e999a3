"""Usage: run_mutation.py SOURCE...
Changes each SOURCE in many small ways (mutants.py), one at a time, and expects the tests to notice: for a rule its
fixtures, else the SUITES. The score is the share of the mutants killed, those that some test fails for. Those in
equivalent.txt cannot be noticed, for the reason that stands there, and count for nothing. `make mutation` says in
the environment how to compile."""

import concurrent.futures
import contextlib
import io
import itertools
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import support  # noqa: E402
from fixtures import run_fixtures  # noqa: E402
from mutants import mutants_of  # noqa: E402

COMPILE = shlex.split(os.environ["COMPILE"])
LINK = shlex.split(os.environ["LINK"])
MAIN = os.environ["MAIN"]
SUITES = (os.environ.get("SUITES") or "fixtures").split()
EVERY = int(os.environ.get("EVERY") or 1)  # a sample: each so many-th mutant
JOBS = int(os.environ.get("JOBS") or os.cpu_count() or 1)
# A mutant may loop or fill the memory: seconds and kilobytes before it counts as killed.
LIMITED = """#!/bin/sh
ulimit -t 3
ulimit -v 4000000
ulimit -c 0
exec '{}' "$@"
"""


def rule_holds(stem):
    """The fixtures of one rule pass."""
    with contextlib.redirect_stdout(io.StringIO()):
        return not run_fixtures.check([stem]).failed


def suites_hold(program):
    environment = {**os.environ, "WRANGLINT": str(program)}
    return all(subprocess.run(["sh", "tests/run.sh", suite], cwd=support.ROOT, env=environment,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
               for suite in SUITES)


def holds(program, path):
    """A rule is tested by its own fixtures, everything else by whole suites."""
    if path.parts[0] != "rules":
        return suites_hold(program)
    support.BINARY = str(program)
    return rule_holds(path.stem)


def try_mutant(path, text, mutant):
    """"killed", "survived", or "broken" when it does not compile."""
    with tempfile.TemporaryDirectory() as folder:
        source, thing, program, limited = (pathlib.Path(folder, name) for name in
                                           ("mutant.c", "mutant.o", "mutant", "limited"))
        source.write_text(text[:mutant.start] + mutant.new + text[mutant.end:], encoding="utf-8")
        compiling = [*COMPILE, f"-I{path.parent}", "-c", "-o", str(thing), str(source)]
        linking = [COMPILE[0], "-s", "-o", str(program), MAIN, str(thing), *LINK]
        for command in (compiling, linking):
            if subprocess.run(command, cwd=support.ROOT, capture_output=True).returncode != 0:
                return "broken"
        limited.write_text(LIMITED.format(program), encoding="utf-8")
        limited.chmod(0o755)
        return "survived" if holds(limited, path) else "killed"


def key_of(path, text, mutant):
    """How a mutant is called in equivalent.txt: it lives as long as its line does."""
    line = text.splitlines()[mutant.line - 1].strip()
    return f"{path}: {mutant.what} | {line}"


def read_equivalents():
    """key: reason, from lines that are followed by an indented reason."""
    reasons, key = {}, None
    for line in (HERE / "equivalent.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            reasons[key] = f"{reasons.get(key, '')} {line.strip()}".strip()
        elif line and not line.startswith("#"):
            key = line
    return reasons


def try_file(path, pool, reasons):
    """Prints the survivors of one file; returns (killed, tried)."""
    text = (support.ROOT / path).read_text(encoding="utf-8")
    known = {key_of(path, text, mutant) for mutant in mutants_of(text)}
    stale = [key for key in reasons if key.startswith(f"{path}: ") and key not in known]
    mutants = [mutant for mutant in mutants_of(text) if key_of(path, text, mutant) not in reasons][::EVERY]
    ends = list(pool.map(try_mutant, itertools.repeat(path), itertools.repeat(text), mutants))
    for mutant, end in zip(mutants, ends):
        if end == "survived":
            print(key_of(f"{path}:{mutant.line}", text, mutant))
    for key in stale:
        print(f"equivalent.txt: there is no such mutant: {key}")
    killed, tried = ends.count("killed"), len(ends) - ends.count("broken")
    print(f"{path}: {killed} of {tried} killed", flush=True)
    return killed, tried


def main():
    if not suites_hold(support.BINARY):
        sys.exit(f"{' '.join(SUITES)}: fails without any mutant")
    reasons = read_equivalents()
    killed = tried = 0
    with concurrent.futures.ProcessPoolExecutor(JOBS) as pool:
        for name in sys.argv[1:]:
            more_killed, more_tried = try_file(pathlib.Path(name), pool, reasons)
            killed, tried = killed + more_killed, tried + more_tried
    print(f"{killed} of {tried} mutants killed: {100.0 * killed / max(tried, 1):.1f} %")


if __name__ == "__main__":
    main()
