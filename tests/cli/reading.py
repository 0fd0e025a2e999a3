"""Positions and text: encodings, line ends, notebooks, cells, hostile input."""

import json

from cli.box import LOST
from support import PATIENCE

LOAD = 'import pandas as pd\ndf = pd.read_csv("players.csv")\n'


def column_counts_characters(box):
    box.write("a.py", LOST.replace("df.dropna()", "'größer'; df.dropna()"))
    (finding,) = box.json("a.py")
    assert (finding["location"]["row"], finding["location"]["column"]) == (4, 11)


def byte_order_mark_and_line_ends_count_as_people_do(box):
    for text in (LOST, LOST.replace("\n", "\r\n"), LOST.replace("\n", "\r"), "\ufeff" + LOST):
        box.write("a.py", text)
        assert box.places("a.py") == [("WL101", None, 4)], repr(text)


def a_coding_line_is_obeyed(box):
    box.write("a.py", ("# -*- coding: latin-1 -*-\n" + LOST + "name = 'Müller'\n").encode("latin-1"))
    assert box.places("a.py") == [("WL101", None, 5)]


def an_empty_file_is_fine(box):
    box.write("a.py", "")
    assert box.run("a.py").returncode == 0


def cells_are_counted_over_all_cells(box):
    box.write_notebook("a.ipynb", ("markdown", "# title"), LOAD, "x = 1\ndf.dropna()\nprint(df)")
    assert box.places("a.ipynb") == [("WL101", 3, 2)]
    (line,) = box.concise("a.ipynb")
    assert line.startswith("a.ipynb:cell 3:2:1: error[WL101] "), line


def the_last_expression_of_a_cell_is_displayed(box):
    box.write_notebook("a.ipynb", LOAD, "df.dropna()", "df.fillna(0);")
    box.write("a.py", "# %%\n" + LOAD + "# %%\ndf.dropna()\n# %%\nprint(df)\n")
    assert box.places("a.ipynb") == [("WL101", 3, 1)]
    assert box.places("a.py") == []


def source_may_be_a_list(box):
    box.write_notebook("a.ipynb", LOAD.splitlines(keepends=True), ["df.dropna()\n", "print(df)"])
    assert box.places("a.ipynb") == [("WL101", 2, 1)]


def nbformat_3_is_read(box):
    code = {"cell_type": "code", "language": "python", "outputs": []}
    cells = [{**code, "input": LOAD}, {"cell_type": "heading", "source": "x", "level": 1},
             {**code, "input": ["df.dropna()\n", "print(df)"]}]
    box.write("a.ipynb", json.dumps({"metadata": {"name": ""}, "nbformat": 3, "nbformat_minor": 0,
                                     "worksheets": [{"cells": cells, "metadata": {}}]}))
    assert box.places("a.ipynb") == [("WL101", 3, 1)]


def magics_cost_nothing(box):
    box.write_notebook("a.ipynb", "%matplotlib inline\n!pip install pandas\n" + LOAD,
                       "%%time\ndf.dropna()\nprint(df)", "%%bash\ndf.dropna()\nls",
                       "df?\nfiles = !ls\n%time x = 1\ndf.dropna()\nprint(df)")
    assert box.places("a.ipynb") == [("WL101", 2, 2), ("WL101", 4, 4)]


def a_broken_cell_costs_only_itself(box):
    box.write_notebook("a.ipynb", LOAD, "total = (1 +\nx y z", "df.dropna()\nprint(df)")
    assert [place for place in box.places("a.ipynb") if place[0] == "WL101"] == [("WL101", 3, 1)]
    assert [place[1] for place in box.places("a.ipynb") if place[0] == "WL001"] == [2]


def deep_nesting_is_survived(box):
    hostile = {"brackets.py": "[" * 100_000, "closed.py": "(" * 50_000 + ")" * 50_000,
               "operators.py": "x = " + " + ".join(["df.a"] * 20_000), "chain.py": "df" + ".dropna()" * 20_000,
               "lambdas.py": "lambda: " * 20_000 + "1", "nots.py": "x = " + "not " * 50_000 + "df",
               "ifs.py": "".join(" " * depth + "if df:\n" for depth in range(500)) + " " * 500 + "pass",
               "elifs.py": "if df:\n    pass\n" + "elif df:\n    pass\n" * 20_000}
    for name, text in hostile.items():
        box.write(name, LOAD + text + "\n")
        assert box.run(name, timeout=PATIENCE).returncode in (0, 1), name


def more_levels_than_python_has_are_no_danger(box):
    for depth in (1000, 5000):
        loops = "".join(" " * level + "for x in y:\n" for level in range(depth)) + " " * depth + "pass\n"
        box.write("deep.py", "import pandas as pd\n" + loops)
        box.write("lost.py", LOST)
        assert sorted(box.places("--max-size", "20M", ".")) == [("WL003", None, 1), ("WL101", None, 4)]


def data_may_lie_in_a_folder_above(box):
    """The folder is shorter than the one that the way to it starts in."""
    box.write("ext/d.csv", "k,v\n1,2\n")
    box.write("a/long/way/s.py", 'import pandas as pd\n\nprint(pd.read_csv("d.csv")["w"])\n')
    for root in ("../../../ext", "../../../ext/", "./../../../ext/../ext"):
        ran = box.run("--output-format", "concise", "--data-root", root, "s.py", cwd=box.folder / "a/long/way")
        assert "no column `w`" in ran.stdout, (root, ran)
