"""Configuration files: which one holds, what it may say, and what is said about mistakes in it."""

import json
import re

from cli.box import LOST

OLD = 'import pandas as pd\n\ndf = pd.read_csv("x.csv")\ndf["a"].fillna(0, inplace=True)\nprint(df)\n'


def every_kind_of_file_is_read(box):
    box.write("a.py", LOST)
    for name, text in {"wranglint.toml": 'ignore = ["WL101"]\n', ".wranglint.toml": 'ignore = ["WL101"]\n',
                       "pyproject.toml": '[tool.wranglint]\nignore = ["WL101"]\n'}.items():
        box.write(name, text)
        assert box.concise(".") == [], name
        (box.folder / name).unlink()


def a_pyproject_without_our_table_is_passed_over(box):
    box.write("wranglint.toml", 'ignore = ["WL101"]\n')
    box.write("sub/pyproject.toml", '[project]\nname = "x"\n')
    box.write("sub/a.py", LOST)
    assert box.concise(".") == []


def the_nearest_holds_and_nothing_is_merged(box):
    box.write("wranglint.toml", 'ignore = ["WL101"]\n')
    box.write("sub/wranglint.toml", "preview = false\n")
    box.write("a.py", LOST)
    box.write("sub/a.py", LOST)
    assert [line.split(":")[0] for line in box.concise(".")] == ["sub/a.py"]


def one_extends_another(box):
    box.write("wranglint.toml", 'ignore = ["WL101"]\n[per-file-ignores]\n"b.py" = ["WL101"]\n')
    box.write("sub/wranglint.toml", 'extend = "../wranglint.toml"\ntarget-pandas = 2.2\n')
    box.write("sub/a.py", LOST)
    assert box.concise(".") == []
    box.write("sub/wranglint.toml", 'extend = "../wranglint.toml"\nignore = []\n')
    box.write("sub/b.py", LOST)
    assert [line.split(":")[0] for line in box.concise(".")] == ["sub/a.py"]


def a_circle_is_an_error(box):
    box.write("wranglint.toml", 'extend = "wranglint.toml"\n')
    result = box.run(".")
    assert result.returncode == 2 and "extend" in result.stderr


def the_command_line_goes_before_the_file(box):
    box.write("a.py", LOST)
    box.write("wranglint.toml", 'ignore = ["WL101"]\n')
    assert len(box.concise("--select", "WL101", ".")) == 1
    assert len(box.concise("--isolated", ".")) == 1
    assert len(box.concise("--config", "ignore=[]", ".")) == 1
    assert box.concise("--isolated", "--config", 'ignore=["WL101"]', ".") == []
    assert box.concise("--isolated", "--config", "ignore=discarded-result", ".") == []


def a_file_can_be_named(box):
    box.write("a.py", LOST)
    box.write("wranglint.toml", "preview = false\n")
    box.write("conf/other.toml", 'ignore = ["WL101"]\n')
    assert box.concise("--config", "conf/other.toml", ".") == []
    assert box.run("--config", "conf/gone.toml", ".").returncode == 2


def rules_can_be_ignored_by_file(box):
    box.write("wranglint.toml", '[per-file-ignores]\n"tests/*" = ["WL101"]\n"old_?.py" = ["discarded-result"]\n')
    for name in ("a.py", "tests/deep/a.py", "sub/old_1.py", "sub/tests/a.py"):
        box.write(name, LOST)
    assert [line.split(":")[0] for line in box.concise(".")] == ["a.py", "sub/tests/a.py"]


def patterns_count_from_the_files_folder(box):
    box.write("sub/wranglint.toml", 'extend-exclude = ["made/*.py", "/top.py"]\n')
    for name in ("sub/made/a.py", "sub/top.py", "sub/deep/top.py"):
        box.write(name, LOST)
    assert [line.split(":")[0] for line in box.concise("sub")] == ["sub/deep/top.py"]


def excluded_files_are_looked_at_when_named(box):
    box.write("wranglint.toml", 'exclude = ["a.py"]\n')
    box.write("a.py", LOST)
    assert len(box.concise("a.py")) == 1
    assert box.concise("--force-exclude", "a.py") == []
    assert box.concise(".") == []


def nested_configurations_exclude_for_themselves(box):
    box.write("wranglint.toml", "")
    box.write("sub/wranglint.toml", 'extend-exclude = ["made"]\n')
    for name in ("made/a.py", "sub/made/a.py", "sub/b.py"):
        box.write(name, LOST)
    assert [line.split(":")[0] for line in box.concise(".")] == ["made/a.py", "sub/b.py"]


def standard_input_can_be_excluded(box):
    box.write("wranglint.toml", 'extend-exclude = ["made"]\n')
    arguments = ("-", "--stdin-filename", "made/deep/a.py")
    assert len(box.concise(*arguments, input=LOST)) == 1
    assert box.run("--force-exclude", "--output-format", "json", *arguments, input=LOST).returncode == 0


def mistakes_are_named_with_their_place(box):
    box.write("a.py", LOST)
    for text, wanted in {'\nselct = ["WL1"]\n': ("wranglint.toml:2:1", "selct", "select"),
                         "select = 3\n": ("wranglint.toml:1:1", "select", "list of strings"),
                         "respect-gitignore = 1\n": ("respect-gitignore", "true or false"),
                         'fail-level = "eror"\n': ("wranglint.toml:1:1", "eror", "error"),
                         "select = [\n": ("wranglint.toml:1", "TOML"),
                         '[tables]\na = 1\n': ("wranglint.toml:1:2", "tables"),
                         'select = ["discarded-resul"]\n': ("discarded-resul", "discarded-result"),
                         'target-pandas = "new"\n': ("new", "2.2")}.items():
        box.write("wranglint.toml", text)
        result = box.run(".")
        assert result.returncode == 2, text
        assert len(result.stderr.splitlines()) == 1, result.stderr
        for word in wanted:
            assert word in result.stderr, result.stderr


def the_target_is_found_in_the_projects_files(box):
    box.write("a.py", OLD)
    for name, text, count in (("requirements.txt", "pandas==2.2.3\n", 0), ("requirements.txt", "pandas>=3\n", 1),
                              ("requirements-dev.txt", "# pandas==3\npandas-stubs==3.0\npandas>=2,<3\n", 0),
                              ("pyproject.toml", '[project]\ndependencies = ["pandas>=3.0,<4"]\n', 1),
                              ("environment.yml", "dependencies:\n  - pandas=2.1\n", 0),
                              ("uv.lock", '[[package]]\nname = "pandas"\nversion = "3.0.1"\n', 1)):
        box.write(name, text)
        assert len(box.concise("--select", "WL104", ".")) == count, (name, text)
        assert len(box.concise("--select", "WL104", "--target-pandas", "3", ".")) == 1
        (box.folder / name).unlink()


def settings_and_files_are_shown(box):
    box.write("a.py", LOST)
    box.write("wranglint.toml", 'ignore = ["WL2"]\nrespect-gitignore = false\n')
    shown = box.run("--show-settings", ".")
    assert shown.returncode == 0
    assert 'ignore = ["WL2"]' in shown.stdout and "respect-gitignore = false" in shown.stdout
    assert "WL101" in shown.stdout and " WL201" not in shown.stdout
    assert box.run("--show-files", ".").stdout == "a.py\n"


def settings_are_shown_as_toml_whatever_is_in_them(box):
    box.write("a.py", LOST)
    box.write("wranglint.toml", 'extend-exclude = ["a\\rb", "\\u001B[31m", "\\u202e\\\\ \\""]\n')
    shown = box.run("--show-settings", ".").stdout
    assert 'extend-exclude = ["a\\u000Db", "\\u001B[31m", "\\u202E\\\\ \\""]\n' in shown, shown
    box.write("wranglint.toml", shown)
    assert box.run("--show-settings", ".").stdout == shown



def the_schema_knows_every_setting(box):
    schema = json.loads(box.run("--generate", "schema").stdout)
    assert schema["additionalProperties"] is False
    assert {"select", "ignore", "per-file-ignores", "extend", "respect-gitignore", "baseline"} <= set(schema["properties"])
    box.write("a.py", LOST)
    samples = {"string": '"WL101"', "boolean": "true", "array": '["WL101"]', "object": '{"a.py" = ["WL101"]}'}
    values = {"extend": '"other.toml"', "target-pandas": "2.2", "max-size": '"1M"', "fail-level": '"note"',
              "output-format": '["json"]', "baseline": '"known.json"', "data-root": '"."'}
    box.write("other.toml", "")
    box.write("known.json", '{"version": 1, "findings": []}')
    for key, about in schema["properties"].items():
        kind = about["type"] if isinstance(about["type"], str) else about["type"][0]
        box.write("wranglint.toml", f"{key} = {values.get(key, samples[kind])}\n")
        assert box.run(".").returncode in (0, 1), (key, box.run(".").stderr)


def every_option_is_documented(box):
    long_help, short_help = box.run("--help").stdout, box.run("-h").stdout
    assert len(short_help) < len(long_help)
    options = {line.split("--")[1].split()[0] for line in short_help.splitlines() if re.match(r"  (-.,|   ) --", line)}
    assert len(options) > 20
    for kind in ("man", "bash", "zsh", "fish"):
        made = box.run("--generate", kind).stdout.replace("\\-", "-").replace(" -l ", " --")
        missing = [option for option in options if f"--{option}" not in made]
        assert not missing, (kind, missing)
