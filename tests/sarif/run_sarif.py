"""SARIF logs against the schema, the wishes of code scanning and an independent validator. The tools come from
npm, once for each build folder; without them the tests are skipped."""

import json
import os
import pathlib
import platform
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from cli.box import CLEAN, LOST, Box  # noqa: E402
from support import ALL_RULES, ROOT, TESTDATA, Tally, run  # noqa: E402

TOOLS = ROOT / os.environ.get("BUILD", "build") / "sarif"
BROKEN = LOST + "df = df.merge((\n"
NAMES = ("a b.py", "a#b.py", "a%20b.py", "a:b.py", "größe.py", "\N{PANDA FACE}.py", "a\"b'c.py", "a\\b.py", "a[b](1).py")


def tools_are_there():
    if platform.system() != "Linux" or platform.machine() != "x86_64" or not shutil.which("node"):
        return False
    program = TOOLS / "node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool"
    if not program.exists():
        TOOLS.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json", ".npmrc"):
            shutil.copy(HERE / name, TOOLS)
        subprocess.run(["npm", "ci", "--silent"], cwd=TOOLS, check=False, stdin=subprocess.DEVNULL)
    if program.exists():
        program.chmod(0o755)
    return program.exists()


def logs(folder):
    """(name, arguments) of runs in FOLDER, which is filled for them."""
    box = Box(folder)
    box.write("clean.py", CLEAN)
    for name in NAMES:
        box.write(f"names/{name}", LOST)
    for name, text in {"crlf.py": LOST.replace("\n", "\r\n"), "cr.py": LOST.replace("\n", "\r"), "bom.py": "\ufeff" + LOST,
                       "astral.py": LOST.replace("df.dropna()", "'\N{PANDA FACE}'; df.dropna()"), "broken.py": BROKEN,
                       "mixed.py": LOST.replace("\n", "\r", 2)}.items():
        box.write(f"ends/{name}", text)
    box.write("ends/utf16.py", b"\xff\xfe" + LOST.encode("utf-16-le"))
    box.write_notebook("books/indented.ipynb", ("markdown", "# é"), LOST, "df.fillna(\n    0)\nprint('\N{PANDA FACE}')", "x = (")
    text = (box.folder / "books/indented.ipynb").read_text(encoding="utf-8")
    box.write("books/minified.ipynb", json.dumps(json.loads(text), separators=(",", ":"), ensure_ascii=False))
    box.write("trouble/bad.py", b"import pandas\nx = '\xff'\n")
    box.write("trouble/a.py", LOST)
    yield "an empty run", ["clean.py"]
    yield "odd names", ["names"]
    yield "line ends, marks and encodings", ["ends"]
    yield "notebooks", ["books"]
    yield "a file that cannot be read", ["trouble"]
    yield "an absolute path", [str(box.folder / "names")]
    yield "a category", ["--sarif-category", "nightly/", "names"]
    run("--baseline", "known.json", "--write-baseline", "names", cwd=folder)
    yield "a baseline", ["--baseline", "known.json", "names", "ends"]


def main():
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        made = []
        for name, arguments in logs(folder):
            log = f"{folder}/{len(made)}.sarif"
            run(*ALL_RULES, "--output-format", f"sarif={log}", *arguments, cwd=folder)
            made.append((name, log))
        log = f"{folder}/testdata.sarif"
        run(*ALL_RULES, "--output-format", f"sarif={log}", TESTDATA)
        made.append(("all test data", log))
        if not tools_are_there():
            tally.skip(len(made), "node or the SARIF tools of npm are not to be had")
            tally.finish()
        checked = subprocess.run(["node", HERE / "check.js", TOOLS, *(log for _, log in made)], capture_output=True,
                                 text=True, check=False)
        for name, log in made:
            complaints = [line[len(log) + 2:] for line in checked.stdout.splitlines() if line.startswith(log)]
            tally.test(f"sarif: {name}", complaints + checked.stderr.splitlines())
    tally.finish()


main()
