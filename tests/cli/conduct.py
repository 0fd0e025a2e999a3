"""Exit status, what goes to stdout and what to stderr, and how trouble is told."""

import subprocess

from cli.box import CLEAN, LOST
from support import BINARY


def clean_is_0(box):
    box.write("a.py", CLEAN)
    result = box.run("a.py")
    assert result.returncode == 0
    assert result.stdout == "All checks passed.\n"
    assert result.stderr == ""


def findings_are_1(box):
    box.write("a.py", LOST)
    result = box.run("a.py")
    assert result.returncode == 1
    assert "WL101" in result.stdout
    assert result.stderr == ""


def exit_zero_is_0(box):
    box.write("a.py", LOST)
    result = box.run("--exit-zero", "a.py")
    assert result.returncode == 0
    assert "WL101" in result.stdout


def current_folder_is_the_default(box):
    box.write("a.py", LOST)
    assert box.concise() == box.concise(".")
    assert len(box.concise()) == 1


def an_unknown_option_names_the_nearest(box):
    result = box.run("--selct", "WL101")
    assert result.returncode == 2
    assert "--selct" in result.stderr and "--select" in result.stderr
    assert result.stdout == ""


def an_unknown_rule_names_the_nearest(box):
    box.write("a.py", LOST)
    result = box.run("--select", "discarded-resul", "a.py")
    assert result.returncode == 2
    assert "discarded-resul" in result.stderr and "discarded-result" in result.stderr


def an_option_without_its_value_is_an_error(box):
    result = box.run("--select")
    assert result.returncode == 2
    assert "--select" in result.stderr


def an_unknown_format_is_an_error(box):
    box.write("a.py", LOST)
    result = box.run("--output-format", "jsn", "a.py")
    assert result.returncode == 2
    assert "jsn" in result.stderr and "json" in result.stderr


def a_bad_target_is_an_error(box):
    box.write("a.py", LOST)
    result = box.run("--target-pandas", "new", "a.py")
    assert result.returncode == 2
    assert "new" in result.stderr


def a_missing_path_costs_only_itself(box):
    box.write("a.py", LOST)
    result = box.run("gone.py", "a.py")
    assert result.returncode == 2
    assert "gone.py" in result.stderr and len(result.stderr.splitlines()) == 1
    assert "WL101" in result.stdout


def bytes_that_are_no_text_cost_only_their_file(box):
    box.write("a.py", b"import pandas as pd\nname = '\xff\xfe\xe9'\n")
    box.write("b.py", LOST)
    result = box.run(".")
    assert result.returncode == 2
    assert "a.py" in result.stderr and len(result.stderr.splitlines()) == 1
    assert "b.py" in result.stdout and "WL101" in result.stdout


def a_notebook_that_is_no_json_costs_only_itself(box):
    box.write("a.ipynb", '{"cells": [')
    box.write("b.py", LOST)
    result = box.run(".")
    assert result.returncode == 2
    assert "a.ipynb" in result.stderr and len(result.stderr.splitlines()) == 1
    assert "WL101" in result.stdout


def no_python_file_is_said_and_0(box):
    box.write("a.txt", "text")
    result = box.run(".")
    assert result.returncode == 0
    assert len(result.stderr.splitlines()) == 1


def a_syntax_error_is_a_finding(box):
    box.write("a.py", LOST + "df = df.merge((\n")
    result = box.run("a.py")
    assert result.returncode == 1
    assert "WL001" in result.stdout and "WL101" in result.stdout


def standard_input_has_a_name(box):
    result = box.run("--output-format", "concise", "-", "--stdin-filename", "src/clean.py", input=LOST)
    assert result.returncode == 1
    assert result.stdout.startswith("src/clean.py:4:1: error[WL101] ")
    nameless = box.run("--output-format", "concise", "-", input=LOST)
    assert nameless.returncode == 1
    assert "WL101" in nameless.stdout


def a_closed_pipe_is_a_quiet_end(box):
    for number in range(200):
        box.write(f"{number}.py", LOST)
    pipe = subprocess.PIPE
    with subprocess.Popen([BINARY, "."], cwd=box.folder, stdout=pipe, stderr=pipe, text=True) as program:
        program.stdout.close()
        said = program.stderr.read()
    assert said == "", said


def help_names_the_options(box):
    result = box.run("--help")
    assert result.returncode == 0
    assert result.stderr == ""
    for option in ("--select", "--ignore", "--output-format", "--target-pandas", "--explain", "--stdin-filename"):
        assert option in result.stdout, option


def version_is_one_line(box):
    result = box.run("--version")
    assert result.returncode == 0
    assert result.stdout.startswith("wranglint ") and len(result.stdout.splitlines()) == 1


def quiet_has_no_summary(box):
    box.write("a.py", CLEAN)
    result = box.run("--quiet", "a.py")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
