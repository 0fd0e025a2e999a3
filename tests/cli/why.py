"""--why: what is known of a line, and why it was judged as it was or not at all."""

import json

from cli.box import LOST

SCRIPT = """import pandas as pd
from tools import load, show, tables

people = pd.read_csv("people.csv")
other = load("other")
other.dropna()
people["age"].astype(float)  # noqa: WL101
joined = pd.concat(tables)
joined["town"]
ages = people[["age"]]
show(ages)
ages["name"]


def clean(table, rest: pd.DataFrame):
    table.tidy()
    return rest.dropna()


def never():
    return 1
    people.dropna()
"""


def _project(box):
    box.write("people.csv", "name,age\nAda,36\nAlan,41\n")
    return box.write("a.py", SCRIPT)


def _why(box, position, *arguments):
    ran = box.run("--why", position, *arguments)
    assert (ran.returncode, ran.stderr) == (0, ""), ran
    return ran.stdout


def a_table_is_told_with_its_columns_and_values(box):
    _project(box)
    assert _why(box, "a.py:4").startswith(
        'a.py, line 4: people = pd.read_csv("people.csv")\n\n'
        '`pd.read_csv("people.csv")`: a DataFrame, read by `read_csv` here\n'
        "    columns: 2 in all: name, age\n"
        "    values: of 2 columns, from people.csv (2 rows seen)\n\n")


def a_series_is_told_with_its_values(box):
    _project(box)
    output = _why(box, "a.py:7")
    assert ('`people["age"]`: the column `age`, a Series (integer), from the table read by `read_csv` in line 4\n'
            "    values: 2 different ones, from people.csv: `36`, `41`\n") in output, output


def what_is_not_followed_is_named(box):
    _project(box)
    reason = 'not known to be pandas: `load("other")` is not followed, as `tools.load` is not of pandas'
    output = _why(box, "a.py:6")
    assert f"`other`: {reason}\n" in output, output
    assert output.endswith(f"The first reason for silence: `other` is {reason}.\n"), output


def each_thing_that_is_not_followed_is_named(box):
    box.write("a.py", """import pandas as pd
from tools import *
from tools import other

def made(path):
    return other(path)

def rows(path):
    for row in open(path):
        row.dropna()

gone.dropna()
other.dropna()
made("x").dropna()
(lambda table: table.dropna())
other.table.dropna()
pd.read_csv("x.csv").attrs.dropna()
other[0].dropna()
""")
    for line, said in ((10, "`row` in line 9 gives is not known: `open` is not given a value in this file"),
                       (12, "`gone` is not given a value in this file"),
                       (14, "what `made` returns is not known: `other(path)` is not followed"),
                       (15, "`table` is a parameter of a lambda without an annotation"),
                       (17, "`pd.read_csv(\"x.csv\").attrs`: not pandas: dict"),
                       (18, "what `other[0]` in line 18 gives is not known")):
        output = _why(box, f"a.py:{line}")
        assert said in output, (line, output)


def what_opened_the_columns_is_named(box):
    _project(box)
    output = _why(box, "a.py:9")
    assert ("there may be other columns since line 8: `pd.concat(tables)` gives columns that are not known: "
            "`tools.tables` is not followed\n") in output, output
    output = _why(box, "a.py:12")
    assert "columns: 1 known: age\n" in output, output
    assert output.endswith("The first reason for silence: `ages` may have columns that are not known, since line 11: "
                           "`show(ages)` may give it others.\n"), output


def parameters_are_named(box):
    _project(box)
    output = _why(box, "a.py:16")
    assert "`table` is a parameter of `clean` without an annotation" in output, output
    output = _why(box, "a.py:17")
    assert "`rest`: a DataFrame, the parameter `rest` of `clean`\n" in output, output
    assert "`rest` is a parameter: what columns it brings is up to the caller\n" in output, output


def data_that_is_not_there_is_named(box):
    box.write("a.py", LOST)
    output = _why(box, "a.py:5")
    assert "since line 3: players.csv is neither beside the script nor in the project\n" in output, output
    assert "--no-data keeps wranglint from looking at files" in _why(box, "a.py:5", "--no-data")


def a_finding_is_told(box):
    box.write("a.py", LOST)
    output = _why(box, "a.py:4")
    assert "\nWL101 (discarded-result), error: the result of `dropna` is thrown away" in output, output
    assert "not reported" not in output and "silence" not in output, output
    assert "rules looked at this.\n" in output, output


def a_comment_that_silences_is_told(box):
    _project(box)
    output = _why(box, "a.py:7")
    assert "WL101 (discarded-result), error: " in output, output
    assert "    not reported: the comment `WL101` in line 7 silences it\n" in output, output


def a_rule_that_is_off_is_told(box):
    box.write("a.py", LOST)
    assert "    not reported: the rule was not selected, or is ignored\n" in _why(box, "a.py:4", "--ignore", "WL1")
    box.write("wranglint.toml", '[per-file-ignores]\n"a.py" = ["WL101"]\n')
    assert "    not reported: per-file-ignores takes the rule out for this file\n" in _why(box, "a.py:4")


def the_baseline_is_told(box):
    box.write("a.py", LOST)
    box.run("--write-baseline", "--baseline", "known.json", "a.py")
    assert "    not reported: the baseline knows it\n" in _why(box, "a.py:4", "--baseline", "known.json")


def a_line_that_never_runs_is_told(box):
    _project(box)
    assert "No path through the program leads here" in _why(box, "a.py:22")


def a_line_without_code_is_told(box):
    _project(box)
    assert _why(box, "a.py:3").endswith("There is no code in this line.\n")


def a_file_without_pandas_is_told(box):
    box.write("a.py", "df = load()\ndf.dropna()\n")
    assert _why(box, "a.py:2").endswith("Neither this file nor a module of its project that it imports imports pandas, so it was not parsed.\n")
    assert "not known to be pandas" in _why(box, "a.py:2", "--no-prefilter")


def an_excluded_file_is_told(box):
    box.write("venv/a.py", LOST)
    assert "left out when its folder is looked at" in _why(box, "venv/a.py:4")
    assert _why(box, "venv/a.py:4", "--force-exclude") == "venv/a.py is excluded, so nothing was judged.\n"
    box.write(".git/HEAD", "")
    box.write(".gitignore", "old/\n")
    box.write("old/deep/a.py", LOST)
    assert "left out when its folder is looked at" in _why(box, "old/deep/a.py:4")
    box.write("new/a.py", LOST)
    assert "left out" not in _why(box, "new/a.py:4")


def a_file_that_is_too_large_is_told(box):
    box.write("a.py", LOST + "#" * 2000)
    ran = box.run("--why", "a.py:4", "--max-size", "1K")
    assert ran.returncode == 2 and "a.py is larger than" in ran.stderr, ran


def positions_in_notebooks_name_the_cell(box):
    box.write_notebook("a.ipynb", ("markdown", "# title"), 'import pandas as pd\ndf = pd.read_csv("x.csv")',
                       "df.dropna();\nprint(df)")
    for position in ("a.ipynb:3:1", "a.ipynb:cell 3:1", "a.ipynb:cell 3:1:1:"):
        output = _why(box, position)
        assert output.startswith("a.ipynb, cell 3, line 1: df.dropna()\n"), output
        assert "`df`: a DataFrame, read by `read_csv` in cell 2, line 2\n" in output, output
        assert "WL101" in output, output
    assert box.run("--why", "a.ipynb:3").returncode == 2
    assert box.run("--why", "a.ipynb:1:1").returncode == 2
    assert box.run("--why", "a.ipynb:3:9").returncode == 2


def a_position_out_of_a_report_can_be_pasted(box):
    box.write("a.py", LOST)
    (line,) = box.concise("a.py")
    assert "WL101" in _why(box, line.split(" ")[0])


def a_wrong_position_is_an_error(box):
    box.write("a.py", LOST)
    for position in ("a.py", "a.py:", "a.py:x", "a.py:0", "a.py:99", "gone.py:1", ":4", ".:1"):
        ran = box.run("--why", position)
        assert ran.returncode == 2 and len(ran.stderr.splitlines()) == 1, (position, ran)


def the_lines_of_a_chain_are_one_statement(box):
    box.write("a.py", 'import pandas as pd\n\ndf = pd.read_csv("x.csv")\n(df\n .dropna()\n .head())\nprint(df)\n')
    outputs = {_why(box, f"a.py:{line}") for line in (4, 5, 6)}
    assert len(outputs) == 1
    assert "WL101" in outputs.pop()


def saved_outputs_are_a_source_of_columns(box):
    box.write_notebook("a.ipynb", 'import pandas as pd\ndf = pd.read_csv("gone.csv")', "df.columns", "df['c']")
    notebook = json.loads((box.folder / "a.ipynb").read_text())
    notebook["cells"][1]["outputs"] = [{
        "output_type": "execute_result", "metadata": {}, "execution_count": 1,
        "data": {"text/plain": "Index(['a', 'b'], dtype='object')"}}]
    box.write("a.ipynb", json.dumps(notebook))
    assert "    columns: 2 in all: a, b\n" in _why(box, "a.ipynb:3:1")
