"""Under 60 MB with two threads, whatever is in a tree of files of up to 1 MB each.

Code that is made to take more is not analyzed to its end, and that is said; code as people write it is."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile

from bench.corpora import HOSTILE, MEGABYTE, generate
from support import BINARY, Tally

MOST_BYTES = 60_000_000
LOAD = 'import pandas as pd\ndf = pd.read_csv("x.csv")\n'


def repeated(line):
    """As many LINEs, each with its number for {i}, as fit into a megabyte."""
    size, i = len(LOAD), 0
    yield LOAD
    while size < MEGABYTE:
        yield (numbered := line.replace("{i}", str(i)))
        size += len(numbered)
        i += 1


def grown(name):
    """The text called NAME in bench/corpora, of a megabyte."""
    few = len(HOSTILE[name](1000))
    yield HOSTILE[name](int(1000 * MEGABYTE / few * 0.9))


def usual():
    yield generate(MEGABYTE)


def notebook():
    lines = generate(MEGABYTE).splitlines(True)
    cells = ["".join(lines[i:i + 8]) for i in range(0, len(lines), 8)]
    cells = [{"cell_type": "code", "execution_count": None, "metadata": {}, "outputs": [], "source": cell}
             for cell in cells[:int(len(cells) * 0.75)]]
    yield json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


# By name: its parts, which are made when they are written. What this process takes counts as the program's own.
USUAL = {  # is analyzed to its end
    "dense.py": usual(),
    "dense.ipynb": notebook(),
    "stores.py": repeated("df = df.dropna()\n"),
    "names.py": repeated("v{i} = {i}\n"),
    "comments.py": repeated("# a\n"),
    "branches.py": repeated('if x:\n    df = df.dropna()\nelse:\n    df["b"] = 1\n'),
    "tries.py": repeated('try:\n    df = df.dropna()\nexcept E:\n    df["a"] = 1\n'),
    "findings.py": repeated('df["a{i}"].fillna(0)\nprint("this is a line of some length", {i})\n'),
    "functions.py": grown("functions"),
}
DENSE = {  # more in a megabyte than anybody writes
    "columns.py": grown("columns"),
    "short.py": repeated("a.b(c,d)[e]\n"),
    "shortest.py": repeated("a\n"),
    "calls.py": repeated("f(df)\n"),
    "chains.py": repeated('df["a"].b.c().d[e]\n'),
    "masks.py": repeated('df = df[(df["a{i}"] > {i}) & (df.b == "x{i}")]\n'),
    "discarded.py": repeated("df.dropna()\n"),
    "renamed.py": repeated('df = df.rename(columns={"a{i}": "b{i}"})\n'),
    "merged.py": repeated('d{i} = pd.DataFrame({"a": [1], "b{i}": [2]})\ndf = df.merge(d{i}, on="a")\n'),
    "chain.py": grown("steps of a chain"),
    "loops.py": (LOAD, "for i in a:\n  for j in b:\n    for k in c:\n",
                 '      df["c"] = df["a"] + df.b.fillna(0)\n' * 6_000),
    "returns.py": (LOAD, "def f(df):\n", '    if x:\n        df["a"] = 1\n        return df\n' * 19_000, "f(df)\n"),
    "list.py": (LOAD, "x = [", "a, " * 320_000, "]\n"),
    "dict.py": (LOAD, "x = {", ", ".join(f'"k{i}": [{i}, "v{i}"]' for i in range(30_000)), "}\n"),
    "brackets.py": (LOAD, "x = ", "(" * 490_000, "1", ")" * 490_000, "\n"),
    "replaced.py": (LOAD, 'x = "', "abc " * 200_000, '"\n', 'y = x.replace("a", "b")\n' * 500),
    "doubled.py": (LOAD, 'x, y, z, s, w = "a", "a", "a", "a", ["a"]\n',
                   'x = "{}{}".format(x, x)\ny = "".join([y, y])\nz = z.replace("a", "aa")\n'
                   's = "%s%s" % (s, s)\nw = w + w\n' * 26),
    "broken.py": repeated("df = df.a( b [ c\n"),
}


CUT = {"short.py", "shortest.py", "loops.py"}  # of those: at another place with each change of the program


def peak(folder):
    """What wranglint prints about FOLDER, and the most memory that it took, in bytes."""
    words = [BINARY, "--isolated", "--no-cache", "--jobs", "2", "--exit-zero", "--output-format", "json", folder]
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(words, stdout=output, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        return json.load(output) if process.returncode == 0 else None, usage.ru_maxrss * 1024


def complaints(folder, name, is_usual):
    findings, most = peak(folder)
    if findings is None:
        yield "the program failed"
        return
    cut = {finding["message"] for finding in findings if "too much memory" in finding["message"]}
    if is_usual:
        yield from sorted(cut)
    if name in CUT and not cut:
        yield "nothing is said of what was left out"
    if most > MOST_BYTES:
        yield f"{most / 1e6:.1f} MB"


def check(tally, name, texts, copies=1, is_usual=True):
    """TEXTS, each with its parts, and copies of them."""
    suffix = pathlib.Path(name).suffix
    with tempfile.TemporaryDirectory() as folder:
        for number, parts in enumerate(texts):
            path = pathlib.Path(folder, f"{number}{suffix}")
            with open(path, "w", encoding="utf-8") as file:
                file.writelines(parts)
            for copy in range(1, copies):
                shutil.copyfile(path, path.with_name(f"{number}_{copy}{suffix}"))
        tally.test(name, complaints(folder, name, is_usual))


def main():
    tally = Tally()
    if os.environ.get("FLAVOUR"):
        tally.skip(len(USUAL) + len(DENSE), "sanitizers take more memory")
        tally.finish()
    for texts in (USUAL, DENSE):
        for name, parts in texts.items():
            check(tally, name, [parts], copies=2, is_usual=texts is USUAL)
    findings = 'df["a"].fillna(0)\nprint(df)\n' * 300
    check(tally, "many files with findings.py", ((generate(20_000), findings) for _ in range(200)))
    check(tally, "files of many sizes.py", ((generate(200_000 + 20_000 * i),) for i in range(12)))
    tally.finish()


if __name__ == "__main__":
    main()
