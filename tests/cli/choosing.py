"""Which files are looked at, which rules run, what is suppressed."""

import json

from cli.box import CLEAN, LOST
from support import ROOT


def files_come_sorted(box):
    for name in ("b.py", "a/z.py", "a/b.pyw", "c.pyi"):
        box.write(name, LOST)
    names = [line.split(":")[0] for line in box.concise(".")]
    assert names == ["a/b.pyw", "a/z.py", "b.py", "c.pyi"], names


def other_files_are_left_alone(box):
    box.write("a.txt", LOST)
    box.write("b.py", CLEAN)
    assert box.concise(".") == []


def gitignore_is_respected(box):
    box.write(".git/HEAD", "ref: refs/heads/main\n")
    box.write(".gitignore", "/made/\n*_old.py\n!keep_old.py\n")
    for name in ("made/a.py", "deep/made/b.py", "c_old.py", "keep_old.py"):
        box.write(name, LOST)
    names = [line.split(":")[0] for line in box.concise(".")]
    assert names == ["deep/made/b.py", "keep_old.py"], names


def usual_folders_are_left_alone(box):
    for folder in (".venv", "venv", "node_modules", "build/site-packages", ".ipynb_checkpoints"):
        box.write(f"{folder}/a.py", LOST)
    box.write("b.py", LOST)
    names = [line.split(":")[0] for line in box.concise(".")]
    assert names == ["b.py"], names


def a_named_file_is_always_looked_at(box):
    box.write("venv/a.py", LOST)
    assert len(box.concise("venv/a.py")) == 1


def a_file_named_twice_is_reported_once(box):
    box.write("a.py", LOST)
    assert len(box.concise("a.py", ".", "a.py")) == 1


def rules_can_be_chosen(box):
    box.write("a.py", LOST)
    assert box.places("--ignore", "WL101", "a.py") == []
    assert box.places("--ignore", "WL1", "a.py") == []
    assert box.places("--select", "WL2", "a.py") == []
    assert box.places("--select", "discarded-result", "a.py") == [("WL101", None, 4)]


def files_without_pandas_have_no_findings(box):
    wrong = 'import numpy as np\nfor x in open("f"):\n    if x == np.nan or "b":\n        print(x)\n'
    box.write("plain.py", wrong)
    box.write("says_so.py", '"""To import pandas is not what this does."""\n' + wrong)
    box.write("torn.py", "import\npandas as pd\npd.read_csv('a.csv').dropna()\n" + wrong)
    box.write("with.py", "import pandas\n" + wrong)
    found = box.places(".")
    assert len(found) == 2, found
    assert found == box.places("--no-prefilter", "."), "the prefilter changes nothing"


def the_target_decides_for_version_gated_rules(box):
    box.write("a.py", 'import pandas as pd\n\ndf = pd.read_csv("x.csv")\n'
                      'df["a"].fillna(0, inplace=True)\nprint(df)\n')
    assert box.places("--target-pandas", "3.0", "a.py") == [("WL104", None, 4)]
    assert box.places("--target-pandas", "2.2", "a.py") == []


def comments_suppress(box):
    comments = {"# noqa": 0, "# noqa: WL101": 0, "# noqa: E501": 1, "# NOQA:WL1": 0,
                "# wranglint: ignore[WL101]": 0, "# wranglint: ignore[discarded-result] for show": 0,
                "# wranglint: ignore[WL201]": 1}
    for comment, count in comments.items():
        box.write("a.py", LOST.replace("dropna()", f"dropna()  {comment}"))
        assert len(box.concise("a.py")) == count, comment


def a_whole_file_can_be_suppressed(box):
    box.write("a.py", "# wranglint: file-ignore[WL101]\n" + LOST)
    assert box.concise("a.py") == []


def ranges_can_be_suppressed(box):
    box.write("a.py", LOST.replace("df.dropna()", "# wranglint: disable[WL101]\ndf.dropna()\n"
                                                  "# wranglint: enable[WL101]\ndf.fillna(0)"))
    assert box.places("a.py") == [("WL101", None, 7)]


def rules_are_listed_and_explained(box):
    listed = box.run("rules")
    assert listed.returncode == 0
    for page in ROOT.glob("rules/*.md"):
        code, name = page.read_text(encoding="utf-8").split("\n")[0].split()[1:]
        assert code in listed.stdout and name in listed.stdout, code
    for arguments in (("rules", "WL101"), ("--explain", "WL101"), ("--explain", "discarded-result")):
        explained = box.run(*arguments)
        assert explained.returncode == 0
        assert "thrown away" in explained.stdout


def an_unknown_rule_cannot_be_explained(box):
    result = box.run("--explain", "WL1010")
    assert result.returncode == 2
    assert "WL101" in result.stderr


def notebooks_of_other_languages_are_left_alone(box):
    box.write_notebook("a.ipynb", LOST, language="R")
    result = box.run("--output-format", "json", "a.ipynb")
    assert result.returncode == 0
    assert json.loads(result.stdout) == []
