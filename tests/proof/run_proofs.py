#!/usr/bin/env python3
"""Runs what the rules' pages and the test data claim, under a real pandas.

    run_proofs.py [NAME…]     all, or only what has one of these words in its path

Bad examples run without an exception (the bugs are silent) and their asserts show the failure; good ones
show the cure. Checks too that pages and test data have the shape that the other tests rely on. Rules are
known by their page. The pandas is that of $PANDAS_PYTHON, else of the python3 that runs this, else of
/usr/bin/python3. The last line counts; exit 1 when something failed, 2 without a pandas."""
import importlib.util
import os
import pathlib
import re
import shutil
import signal
import sys
import tempfile
import traceback
import warnings

import marks
import pages
import programs
import self_check

ROOT = pathlib.Path(__file__).resolve().parents[2]
SECONDS = 60
SHARED = ["lecture", "notebooks", "silence"]  # folders of test data that belong to no rule
RULE_FILE = re.compile(r"(bad|good|fixed)(_\w+)?\.(py|ipynb)")


class Tally:
    def __init__(self):
        self.passed = self.failed = 0
        self.not_run = {}

    def count(self, name, complaint):
        if complaint is None:
            self.passed += 1
            return
        self.failed += 1
        print(f"{name}: {complaint}")

    def skip(self, name, why):
        self.not_run.setdefault(why, []).append(name)


def use_pandas():
    """Goes on in an interpreter that has pandas, and gives its version."""
    if "WRANGLINT_PROOF_PYTHON" not in os.environ:
        wanted = os.environ.get("PANDAS_PYTHON")
        if not wanted and not importlib.util.find_spec("pandas"):
            wanted = "/usr/bin/python3"
        if wanted:
            os.environ["WRANGLINT_PROOF_PYTHON"] = wanted
            os.execvp(wanted, [wanted, *sys.argv])
    if not importlib.util.find_spec("pandas"):
        print("The proofs need pandas: install python3-pandas, or name an interpreter that has it in "
              "PANDAS_PYTHON.", file=sys.stderr)
        sys.exit(2)
    import pandas
    return tuple(int(part) for part in pandas.__version__.split(".")[:2])


def execute(source, name, folder):
    """Runs SOURCE in a process of its own, in FOLDER; what went wrong, or None."""
    reader, writer = os.pipe()
    sys.stdout.flush()  # what the child inherits unwritten would be said twice
    child = os.fork()
    if child == 0:
        os.close(reader)
        quiet = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(quiet, stream)
        os.chdir(folder)
        signal.alarm(SECONDS)
        warnings.simplefilter("ignore")
        os.write(writer, complaint_of(source, name).encode()[:8000])
        os._exit(0)
    os.close(writer)
    with open(reader, encoding="utf-8", errors="replace") as pipe:
        said = pipe.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        late = os.WTERMSIG(status) == signal.SIGALRM
        return f"took more than {SECONDS} s" if late else f"died of signal {os.WTERMSIG(status)}"
    return said if status or said else None


def complaint_of(source, name):
    """"" when SOURCE runs through."""
    try:
        exec(compile(source, name, "exec"),
             {"__name__": "__main__", "__file__": os.path.abspath(os.path.basename(name))})
    except BaseException as error:  # sys.exit() in an example is a failure as well
        lines = [str(frame.lineno) for frame in traceback.extract_tb(error.__traceback__)
                 if frame.filename == name]
        if isinstance(error, SyntaxError):
            lines.append(str(error.lineno))
        said = str(error).split("\n")[0]
        code = source.split("\n")[int(lines[-1]) - 1].strip() if lines else ""
        return f"line {lines[-1] if lines else '?'}: {type(error).__name__}: {said}\n    {code}"
    return ""


def can_import(module):
    return importlib.util.find_spec(module) is not None


def prove(tally, name, source, folder, version):
    """Runs one program, unless its first lines say that it cannot run here."""
    try:
        proof = marks.read_directives(source.lstrip("\n").split("\n")).get("proof")
        why = marks.why_not_to_run(proof, version, can_import)
    except marks.Malformed as error:
        tally.count(name, error)
        return
    if why:
        tally.skip(name, why)
    else:
        tally.count(name, execute(source, name, folder))


def check_marks(tally, path, name, code):
    """CODE is the rule's whose folder PATH is in; None in the shared folders."""
    try:
        cells = [marks.read_marks(cell) for cell in programs.cells_of(path)]
        found = [mark for cell in cells for mark in cell]
    except (marks.Malformed, ValueError, KeyError) as error:
        tally.count(name, error)
        return
    kinds = {(mark.kind, mark.code) for mark in found}
    complaint = None
    if path.name.startswith("bad") and code and not kinds & {("want", code), ("todo", code)}:
        complaint = f"no line of this bad example is marked with {code}"
    elif path.name.startswith("good") and any(kind != "wrong" for kind, _ in kinds):
        complaint = "a good example has a mark"
    tally.count(name, complaint)


def check_fixed(tally, path, name):
    """A fixed file is its bad file after the edits: comments, and so the marks, are the same."""
    bad = path.with_name(path.name.replace("fixed", "bad", 1))
    if not bad.exists():
        tally.count(name, f"there is no {bad.name} that it could be made of")
        return
    comments = [re.findall(r"#.*", file.read_text(encoding="utf-8")) for file in (path, bad)]
    same = path.read_bytes() == bad.read_bytes()
    tally.count(name, f"it is {bad.name}, unchanged" if same else
                None if comments[0] == comments[1] else f"its comments are not those of {bad.name}")


def check_folder(tally, folder, code):
    names = sorted(path.name for path in folder.glob("*")) if folder.is_dir() else []
    for kind in ("bad", "good"):
        there = any(RULE_FILE.fullmatch(name) and name.startswith(kind) for name in names)
        tally.count(f"{folder.relative_to(ROOT)}/", None if there else f"it has no {kind} example")
    for name in names:
        path = folder / name
        if path.suffix not in (".py", ".ipynb"):
            continue
        shown = str(path.relative_to(ROOT))
        if not RULE_FILE.fullmatch(name):
            tally.count(shown, "it is called neither bad…, good… nor fixed…")
        elif name.startswith("fixed"):
            check_fixed(tally, path, shown)
        else:
            check_marks(tally, path, shown, code)


def prove_rule(tally, page, data, wanted, version):
    shown, text = str(page.relative_to(ROOT)), page.read_text(encoding="utf-8")
    if wanted(shown):
        tally.count(shown, "; ".join(pages.problems(page.stem, text)) or None)
        for title in ("Bad", "Good"):
            block = pages.block(text, title)
            if block is not None:
                prove(tally, f"{shown} ({title})", block, data, version)
    folder = ROOT / "testdata" / page.stem
    if wanted(str(folder.relative_to(ROOT))):
        check_folder(tally, folder, pages.code_of(text))
        prove_folder(tally, folder, data, version)


def prove_folder(tally, folder, data, version):
    for path in sorted(folder.glob("*.py")) + sorted(folder.glob("*.ipynb")):
        prove(tally, str(path.relative_to(ROOT)), programs.source_of(path), data / folder.name, version)


def main(words):
    version = use_pandas()
    os.environ["MPLBACKEND"] = "Agg"
    tally = Tally()
    for complaint in self_check.complaints():
        tally.count("tests/proof", complaint)

    def wanted(name):
        return not words or any(word in name for word in words)

    with tempfile.TemporaryDirectory() as scratch:
        data = pathlib.Path(scratch) / "testdata"
        shutil.copytree(ROOT / "testdata", data)
        for page in sorted((ROOT / "rules").glob("*.md")):
            prove_rule(tally, page, data, wanted, version)
        for folder in [ROOT / "testdata" / name for name in SHARED]:
            if wanted(str(folder.relative_to(ROOT))):
                for path in sorted(folder.glob("*.py")) + sorted(folder.glob("*.ipynb")):
                    check_marks(tally, path, str(path.relative_to(ROOT)), None)
                prove_folder(tally, folder, data, version)
    for why, names in sorted(tally.not_run.items()):
        print(f"not run, {why}: {', '.join(names)}")
    print(f"proofs under pandas {version[0]}.{version[1]}:")
    skipped = sum(map(len, tally.not_run.values()))
    print(f"{tally.passed} passed, {tally.failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if tally.failed or not tally.passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
