"""What --fix --unsafe-fixes makes of whole folders: `repaired.py FOLDER...` works on copies, names what is wrong and
counts. What parsed before still parses, mode, line ends and encoding stay, and a second run changes nothing."""

import ast
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import warnings

if __name__ == "__main__":
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from support import ALL_RULES, BINARY  # noqa: E402

SOURCES = (".py", ".pyw", ".ipynb")
FIX = (*ALL_RULES, "--fix-only", "--unsafe-fixes", "--isolated", "--no-respect-gitignore", "--exclude", "", ".")


def _copy(folder, to):
    """The sources, and the data that lies beside them, which repairs may go by."""
    def unwanted(where, names):
        paths = [pathlib.Path(where, name) for name in names]
        return [path.name for path in paths if path.is_symlink() or not (path.is_dir() or path.suffix in (*SOURCES, ".csv"))]
    shutil.copytree(folder, to, ignore=unwanted)


def _state(folder):
    files = sorted(path for path in folder.rglob("*") if path.suffix in SOURCES and path.is_file())
    return {path: (path.read_bytes(), path.stat().st_mode, path.stat().st_uid) for path in files}


def _parses(path, raw):
    """A script whole; of a notebook, which cells do (magics are no Python, before or after)."""
    def parses(text):
        try:
            ast.parse(text)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return False
        return True
    if path.suffix != ".ipynb":
        return parses(raw)
    cells = json.loads(raw).get("cells", [])
    return [parses("".join(cell.get("source", ""))) for cell in cells if cell.get("cell_type") == "code"]


def _shape(raw):
    """What a repair must leave: the byte order mark, the kinds of line ends, the end of the file, the encoding."""
    ends = re.findall(rb"\r\n|\r|\n", raw)
    coding = re.search(rb"coding[:=]\s*([-\w.]+)", b"".join(raw[:1000].splitlines(keepends=True)[:2]))
    try:
        raw.decode(coding.group(1).decode() if coding else "utf-8")
        decodes = True
    except (UnicodeDecodeError, LookupError):
        decodes = False
    return raw[:3] == b"\xef\xbb\xbf", sorted(set(ends)), raw[-1:] in b"\r\n", decodes


def _wrong(path, before, after):
    (old, mode, owner), (new, new_mode, new_owner) = before, after
    if (mode, owner) != (new_mode, new_owner):
        yield f"{path}: mode or owner"
    if old == new:
        return
    if _shape(old) != _shape(new):
        yield f"{path}: {_shape(old)} became {_shape(new)}"
    was, now = _parses(path, old), _parses(path, new)
    if was != now and was is not False:
        yield f"{path}: does not parse any more"


def check(folder):
    """(files, repaired files, complaints)"""
    with tempfile.TemporaryDirectory() as place:
        tree = pathlib.Path(place, "tree")
        _copy(folder, tree)
        before = _state(tree)
        for number, path in enumerate(before):
            os.chmod(path, 0o640 if number % 2 else 0o755)
        before = _state(tree)
        first = subprocess.run([BINARY, *FIX], cwd=tree, capture_output=True, text=True, errors="replace", check=False)
        after = _state(tree)
        subprocess.run([BINARY, *FIX], cwd=tree, capture_output=True, check=False)
        again = _state(tree)
        complaints = [] if first.returncode in (0, 1, 2) else [f"status {first.returncode}"]
        complaints += [line for line in first.stderr.splitlines() if "could not be repaired" in line]
        if before.keys() != after.keys():
            complaints.append(f"files came or went: {sorted(before.keys() ^ after.keys())[:5]}")
        for path in before.keys() & after.keys():
            complaints += _wrong(path.relative_to(tree), before[path], after[path])
            if after[path] != again[path]:
                complaints.append(f"{path.relative_to(tree)}: a second run changes it")
        return len(before), sum(before[path] != after[path] for path in before.keys() & after.keys()), complaints


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    totals = [0, 0, 0]
    for name in sys.argv[1:]:
        files, repaired, complaints = check(pathlib.Path(name))
        print("\n".join(complaints), end="\n" * bool(complaints))
        totals = [a + b for a, b in zip(totals, (files, repaired, len(complaints)))]
    print("{} files, {} of them repaired, {} complaints".format(*totals))
