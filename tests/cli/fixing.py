"""--fix and its relatives: what changes, and what must not."""

import ast
import json
import os
import stat
import subprocess

from cli.box import CLEAN, LOST

FIXED = LOST.replace("df.dropna()", "df = df.dropna()")


def _fix(box, *arguments, **options):
    return box.run("--fix", "--unsafe-fixes", *arguments, **options)


def _read(box, name):
    return (box.folder / name).read_bytes().decode()


def an_unsafe_fix_needs_to_be_allowed(box):
    box.write("a.py", LOST)
    assert box.run("--fix", "a.py").returncode == 1
    assert _read(box, "a.py") == LOST
    result = _fix(box, "a.py")
    assert result.returncode == 0 and "Fixed 1 finding." in result.stderr
    assert _read(box, "a.py") == FIXED
    assert _fix(box, "a.py").stderr == ""
    assert _read(box, "a.py") == FIXED


def the_summary_counts_what_can_be_fixed(box):
    box.write("a.py", LOST)
    assert "1 fixable with --fix --unsafe-fixes." in box.run("a.py").stdout


def bytes_elsewhere_stay(box):
    for name, text in {"crlf.py": LOST.replace("\n", "\r\n"), "cr.py": LOST.replace("\n", "\r"),
                       "bom.py": "\ufeff" + LOST, "no_end.py": LOST[:-1], "tabs.py": LOST + "if df:\n\tpass \t\n"}.items():
        box.write(name, text)
        _fix(box, name)
        assert _read(box, name) == text.replace("df.dropna()", "df = df.dropna()"), name


def the_encoding_stays(box):
    latin = ("# -*- coding: latin-1 -*-\n" + LOST + "name = 'Müller'\n").encode("latin-1")
    wide = b"\xff\xfe" + (LOST + "name = 'Müller'\n").encode("utf-16-le")
    for name, data, encoding in (("latin.py", latin, "latin-1"), ("wide.py", wide, "utf-16-le")):
        box.write(name, data)
        _fix(box, name)
        wanted = data.replace("df.dropna()".encode(encoding), "df = df.dropna()".encode(encoding))
        assert (box.folder / name).read_bytes() == wanted, name


def notebooks_change_in_the_strings_concerned_only(box):
    box.write_notebook("a.ipynb", ["import pandas as pd\n", "df = pd.read_csv('é')\n", "df.dropna()\n", "print(\"x\")"])
    pretty = _read(box, "a.ipynb")
    box.write("min.ipynb", json.dumps(json.loads(pretty), separators=(",", ":"), sort_keys=True))
    for name in ("a.ipynb", "min.ipynb"):
        before = _read(box, name)
        assert _fix(box, name).returncode == 0
        assert _read(box, name) == before.replace("df.dropna()", "df = df.dropna()")


def several_fixes_in_one_line_all_get_made(box):
    box.write("a.py", "import pandas as pd\ndf = pd.read_csv('x')\ndf.dropna(); df.fillna(0); df.drop_duplicates()\nprint(df)\n")
    assert _fix(box, "a.py").returncode == 0
    assert "df = df.dropna(); df = df.fillna(0); df = df.drop_duplicates()\n" in _read(box, "a.py")
    ast.parse(_read(box, "a.py"))


def mode_and_links_stay(box):
    box.write("real/a.py", LOST)
    os.chmod(box.folder / "real/a.py", 0o750)
    os.symlink("real/a.py", box.folder / "link.py")
    _fix(box, "link.py")
    assert (box.folder / "link.py").is_symlink()
    assert _read(box, "real/a.py") == FIXED
    assert stat.S_IMODE((box.folder / "real/a.py").stat().st_mode) == 0o750
    assert sorted(entry.name for entry in (box.folder / "real").iterdir()) == ["a.py"]


def a_difference_applies(box):
    box.write("sub/a.py", LOST)
    box.write("b.py", CLEAN)
    result = box.run("--diff", "--unsafe-fixes", ".")
    assert result.returncode == 1
    assert _read(box, "sub/a.py") == LOST
    applied = subprocess.run(["git", "apply", "-p0", "-"], input=result.stdout, text=True, cwd=box.folder, check=False)
    assert applied.returncode == 0
    assert _read(box, "sub/a.py") == FIXED
    assert box.run("--diff", "--unsafe-fixes", ".").returncode == 0


def only_fixing_reports_nothing(box):
    box.write("a.py", LOST + "df.head()\n")
    result = box.run("--fix-only", "--unsafe-fixes", "--ignore", "WL101", "a.py")
    assert (result.returncode, result.stdout) == (0, "")


def standard_input_is_printed_repaired(box):
    result = _fix(box, "-", input=LOST)
    assert result.stdout == FIXED
    assert box.run("--fix", "-", input=CLEAN).stdout == CLEAN


def silenced_findings_are_not_fixed(box):
    text = LOST.replace("df.dropna()", "df.dropna()  # noqa")
    box.write("a.py", text)
    _fix(box, "a.py")
    assert _read(box, "a.py") == text


def a_folder_that_cannot_be_written_is_trouble(box):
    box.write("a.py", LOST)
    os.symlink("/proc/self/status", box.folder / "b.py")
    result = _fix(box, ".")
    assert _read(box, "a.py") == FIXED and result.returncode in (0, 2)


def comments_can_be_written_instead(box):
    box.write("a.py", LOST.replace("df.dropna()", "df.dropna(\n    how='all'\n)  # noqa: E501\ndf.fillna(0)  # why"))
    box.write_notebook("a.ipynb", LOST)
    result = box.run("--add-noqa", ".")
    assert (result.returncode, result.stdout) == (0, "")
    assert ")  # noqa: E501, WL101\n" in _read(box, "a.py")
    assert "df.fillna(0)  # why  # noqa: WL101\n" in _read(box, "a.py")
    assert "df.dropna()  # noqa: WL101\\n" in _read(box, "a.ipynb")
    assert box.concise(".") == []
    before = _read(box, "a.py")
    box.run("--add-noqa", ".")
    assert _read(box, "a.py") == before


def no_comment_stands_behind_a_backslash(box):
    box.write("a.py", LOST.replace("df.dropna()", "df.dropna() \\\n\ndf.fillna(0)"))
    box.run("--add-noqa", ".")
    assert "df.dropna() \\\n\ndf.fillna(0)  # noqa: WL101\n" in _read(box, "a.py")
