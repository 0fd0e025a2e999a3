"""Each allocation fails once: never a crash, never half a file, never an exit that hides what was lost.

The suite tries about forty of each command line's allocations; `EVERY=1 python3 tests/faults/run_faults.py memory`
tries them all."""

import gzip
import os
import pathlib
import shutil
import subprocess

from cli.box import LOST
from faults.outputs import FORMATS
from faults.table import FLAVOUR, Skipped, scene

FIXED = LOST.replace("df.dropna()", "df = df.dropna()")
SLOW = """import pandas as pd
df = pd.read_csv("zipped.csv.gz")
df["n"] = pd.to_numeric(df["a"].str.replace(r"^(a+)+", "", regex=True), errors="coerce")
print(df["c"], df["a"])
"""


def _injector(place):
    compiler = shutil.which("cc")
    library = place.folder.parent / "fail_alloc.so"
    source = pathlib.Path(__file__).with_name("fail_alloc.c")
    if FLAVOUR:
        raise Skipped("sanitizers have an allocator of their own")
    made = compiler and subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, source], check=False,
                                       capture_output=True).returncode == 0
    if not made:
        raise Skipped("the injector does not build here")
    return library


def _write_tree(place):
    place.write("good.py", LOST)
    place.write("players.csv", "a,b\n1,2\n")
    place.write("deep.py", "import pandas as pd\n" + "".join(" " * n + "if df:\n" for n in range(50)) + " " * 50 + "pass\n")
    place.write("slow.py", SLOW)
    place.write("zipped.csv.gz", gzip.compress(b"a,b\naa,1\nab,2\n"))
    place.write_notebook("n.ipynb", LOST + "df['x'] = '\\u00e9'")
    place.write("pyproject.toml", '[tool.wranglint]\nextend-select = ["WL101"]\n[tool.x]\ny = [1, {a = "\\u00e9"}]\n')
    place.write("latin.py", ("# coding: latin-1\n" + LOST + "x = 'é'\n").encode("latin-1"))
    place.write("requirements.txt", "pandas==2.2\n")
    place.write(".gitignore", "build/\n*.log\n")


def _sound(place):
    """Every file that may be written is the old one or the new one."""
    for name, texts in {"good.py": (LOST, FIXED)}.items():
        if (place.folder / name).read_text() not in texts:
            yield f"{name} is {(place.folder / name).read_text()!r}"
    yield from (f"left behind: {name}" for name in place.names() if ".wranglint-" in name)


def _try(place, library, words, number, mode):
    environment = {"PATH": os.environ["PATH"], "LD_PRELOAD": str(library), "FAIL_AT": str(number),
                   "FAIL_COUNT": str(place.folder.parent / "count" / "n"), **mode}
    return place.finish(*words, env=environment, input=LOST.encode())


def _check(place, library, words, writes=()):
    def fresh():
        if writes:
            _write_tree(place)
            for name in ("base.json", "datapackage.json"):
                (place.folder / name).unlink(missing_ok=True)
            place.give_away()
    def results():
        return [(place.folder / name).read_bytes() if (place.folder / name).exists() else None for name in writes]
    fresh()
    wanted = _try(place, library, words, 0, {})
    made = results()
    total = int((place.folder.parent / "count" / "n").read_text())
    if wanted[0] not in (0, 1) or total < 20:
        yield f"{words}: {wanted}, {total} allocations"
        return
    step = 1 if os.environ.get("EVERY") else max(1, total // 40)
    for number in range(1, total + 1, step):
        for mode in ({}, {"FAIL_ON": "1"}) if step == 1 else ({}, {"FAIL_ON": "1"})[number // step % 2:][:1]:
            fresh()
            status, out, err = _try(place, library, words, number, mode)
            said = err.removeprefix("Fixed 3 findings.\n")
            if status == 2:
                # The C library tells of an encoding that it could not load as of one that it does not know.
                is_told = "memory" in said or "is not UTF-8 text" in said
                if not is_told or len(said.splitlines()) > 2:
                    yield f"{words} {number} {mode}: {said!r}"
            elif (status, out) != wanted[:2] or results() != made:
                yield f"{words} {number} {mode}: {status} {err[-300:]!r} {out[-300:]!r}"
            yield from _sound(place)


def _scene(name, words, writes=()):
    def act(place):
        library = _injector(place)
        count = place.folder.parent / "count"
        count.mkdir()
        count.chmod(0o777)
        _write_tree(place)
        place.give_away()
        yield from _check(place, library, ["-j1", *words], writes)
    act.__name__, act.__module__ = f"allocations_that_fail_{name}", __name__
    scene(act)


for form in FORMATS:
    _scene(f"under_{form}", ["-f", form, "."])
_scene("in_two_threads", ["-j2", "-f", "concise", "."])
_scene("with_a_report_in_a_file", ["-f", "json=../count/out.json", "good.py"])
_scene("in_repairs", ["--fix", "--unsafe-fixes", "-f", "concise", "."], ["good.py", "n.ipynb", "latin.py"])
_scene("in_a_difference", ["--diff", "--unsafe-fixes", "."])
_scene("in_repairs_of_standard_input", ["--fix", "--unsafe-fixes", "-"])
_scene("in_comments", ["--add-noqa", "n.ipynb"], ["n.ipynb"])
_scene("in_a_new_baseline", ["--write-baseline", "--baseline", "base.json", "."], ["base.json"])
_scene("in_a_package", ["schema", "."], ["datapackage.json"])
_scene("in_statistics", ["--statistics", "."])
_scene("in_a_dump", ["--dump", "good.py"])
_scene("in_why", ["--why", "good.py:4"])
_scene("in_settings", ["--show-settings", "."])
_scene("in_the_list_of_files", ["--show-files", "."])
_scene("in_the_schema_of_the_configuration", ["--generate", "schema"])
_scene("in_a_page", ["rules", "WL101"])
