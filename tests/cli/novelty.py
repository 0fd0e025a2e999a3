"""--since and --baseline: what is new."""

import json
import subprocess

from cli.box import LOST

NAMES = ("-c", "user.name=x", "-c", "user.email=x@example.org")


def _git(box, *arguments):
    subprocess.run(["git", *NAMES, *arguments], cwd=box.folder, check=True, capture_output=True)


def _commit(box):
    _git(box, "add", "-A")
    _git(box, "commit", "-qm", "x", "--allow-empty")


def _repository(box, *names):
    _git(box, "init", "-q", "-b", "main")
    for name in names:
        box.write(name, LOST)
    _commit(box)


def _change(box, name, old, new):
    path = box.folder / name
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def _names(lines):
    return [line.split(" error")[0] for line in lines]


def only_changed_lines_are_reported(box):
    _repository(box, "a.py", "b.py", "sub/c.py")
    assert box.concise("--since", "HEAD", ".") == []
    _change(box, "a.py", "print(df)", "df.fillna(0)\nprint(df)")
    _change(box, "b.py", "import", "# new\nimport")
    box.write("new ä\".py", LOST)
    assert _names(box.concise("--since", "HEAD", ".")) == ["a.py:5:1:", "new ä\".py:4:1:"]
    assert _names(box.concise("--since", "HEAD", "..", cwd=box.folder / "sub")) == ["../a.py:5:1:", "../new ä\".py:4:1:"]
    _git(box, "add", "-A")
    assert _names(box.concise("--since", "HEAD", ".")) == ["a.py:5:1:", "new ä\".py:4:1:"]


def the_other_branch_does_not_count(box):
    _repository(box, "a.py")
    _git(box, "checkout", "-qb", "topic")
    box.write("b.py", LOST)
    _commit(box)
    _git(box, "checkout", "-q", "main")
    _change(box, "a.py", "df.dropna()", "df.dropna(how='all')")
    _commit(box)
    _git(box, "checkout", "-q", "topic")
    assert _names(box.concise("--since", "main", ".")) == ["b.py:4:1:"]


def notebooks_change_by_their_saved_lines(box):
    _git(box, "init", "-q", "-b", "main")
    box.write_notebook("a.ipynb", ["import pandas as pd\n", "df = pd.read_csv('x')\n", "df.dropna()\n", "print(df)"])
    _commit(box)
    _change(box, "a.ipynb", '"print(df)"', '"df.fillna(0)\\n",\n    "print(df)"')
    assert _names(box.concise("--since", "HEAD", ".")) == ["a.ipynb:cell 1:4:1:"]


def without_git_it_is_an_error(box):
    box.write("a.py", LOST)
    result = box.run("--since", "HEAD", ".", env={"PATH": "/nowhere"})
    assert result.returncode == 2 and "git" in result.stderr
    _repository(box, "b.py")
    for ref in ("nope", "--output=x"):
        result = box.run(f"--since={ref}", ".")
        assert result.returncode == 2 and ref in result.stderr
    assert not (box.folder / "x").exists()


BODY = "\n\ndef clean(df: pd.DataFrame):\n    df.dropna()\n    return df\n"


def _based(box):
    box.write("a.py", LOST + BODY)
    box.write("b.py", LOST)
    result = box.run("--baseline", "known.json", "--write-baseline", ".")
    assert (result.returncode, result.stdout) == (0, "")
    assert "Wrote 3 findings to known.json." in result.stderr
    assert box.run("--baseline", "known.json", ".").returncode == 0


def _new(box):
    return _names(box.concise("--baseline", "known.json", "."))


def a_baseline_survives_moves(box):
    _based(box)
    _change(box, "a.py", "import pandas", "# one\n\nimport pandas")
    assert _new(box) == []
    _change(box, "a.py", "    df.dropna()\n", "    df.dropna( )  # why\n")
    box.write("a.py", "import pandas as pd\n" + BODY + LOST.replace("import pandas as pd\n", ""))
    assert _new(box) == []
    (box.folder / "b.py").rename(box.folder / "c.py")
    (box.folder / "a.py").rename(box.folder / "z.py")
    assert _new(box) == []


def one_more_of_the_same_is_new(box):
    _based(box)
    _change(box, "a.py", "    df.dropna()\n", "    df.dropna()\n    df.dropna()\n")
    assert len(_new(box)) == 1 and _new(box)[0].startswith("a.py:")
    _change(box, "a.py", "    df.dropna()\n    df.dropna()\n", "    df.fillna(0)\n")
    assert len(_new(box)) == 1
    box.write("c.py", LOST)
    assert "c.py:4:1:" in _new(box)
    assert box.run("--baseline", "known.json", ".").returncode == 1


def a_baseline_can_be_configured(box):
    _based(box)
    box.write("wranglint.toml", 'baseline = "known.json"\n')
    assert box.concise(".") == []
    (box.folder / "sub").mkdir()
    assert box.concise("..", cwd=box.folder / "sub") == []


def sarif_tells_new_from_known(box):
    _based(box)
    box.write("c.py", LOST)
    (run,) = json.loads(box.run("--baseline", "known.json", "--output-format", "sarif", ".").stdout)["runs"]
    assert sorted(result["baselineState"] for result in run["results"]) == ["new"] + 3 * ["unchanged"]
    (run,) = json.loads(box.run("--output-format", "sarif", ".").stdout)["runs"]
    assert not any("baselineState" in result for result in run["results"])


def a_file_that_is_no_baseline_is_an_error(box):
    box.write("a.py", LOST)
    for text in ("", "[]", '{"version": 99, "findings": []}'):
        box.write("known.json", text)
        result = box.run("--baseline", "known.json", ".")
        assert result.returncode == 2 and "known.json" in result.stderr
    assert box.run("--baseline", "gone.json", ".").returncode == 2


def fixes_know_nothing_of_new(box):
    box.write("a.py", LOST)
    assert box.run("--fix", "--since", "HEAD", ".").returncode == 2
