"""Configuration, baselines and git. What cannot be understood there stops the run, before anything is looked at."""

import os
import re
import subprocess

from faults.table import fault


def _is(said, name="wranglint.toml", **options):
    """A row whose function gives the text of the configuration."""
    def add(make):
        def prepare(place):
            place.write(name, make())
        prepare.__name__, prepare.__module__ = make.__name__, make.__module__
        absolute = re.compile(r"(/\S+/tree/)?" + re.escape(said))
        fault(2, absolute, kept=False, **options)(prepare)
        return make
    return add


@_is("wranglint.toml:1: this is no TOML")
def a_configuration_that_is_no_toml():
    return "select = [\n"


@_is("pyproject.toml:1: this is no TOML", "pyproject.toml")
def a_project_file_that_is_no_toml():
    return "[tool.wranglint\nselect = 1"


@_is("wranglint.toml:1:1: there is no setting `selct`; did you mean `select`?")
def an_unknown_key():
    return "selct = []"


@_is("wranglint.toml:1:11: `select` must be a list of strings")
def a_value_of_the_wrong_type():
    return "select = {a = 1}"


@_is("wranglint.toml:1:1: `preview` must be true or false")
def a_flag_that_is_a_string():
    return 'preview = "yes"'


@_is("there is no rule `WL999`; did you mean `WL109`?")
def a_rule_that_does_not_exist():
    return 'select = ["WL999"]'


@_is("wranglint.toml:1: this is no TOML")
def a_configuration_of_nul_bytes():
    return b"\0" * 1000


@_is("wranglint.toml:1: this is no TOML")
def a_configuration_that_is_no_text():
    return b"\xff\xfe\xff"


@_is("wranglint.toml:1: values are nested too deeply")
def a_configuration_of_a_hundred_thousand_levels():
    return "select = " + "[" * 100_000 + "]" * 100_000


@_is("wranglint.toml: too many configurations extend each other")
def a_configuration_that_extends_itself():
    return 'extend = "wranglint.toml"'


@_is("gone.toml does not exist")
def a_configuration_that_extends_nothing():
    return 'extend = "gone.toml"'


@fault(2, re.compile(r"/\S+/tree/wranglint.toml cannot be read: Permission denied"), kept=False)
def a_configuration_that_may_not_be_read(place):
    place.write("wranglint.toml", "select = []")
    os.chmod(place.folder / "wranglint.toml", 0)


@fault(2, "gone.toml does not exist", kept=False)
def a_named_configuration_that_does_not_exist(place):
    return ["--config", "gone.toml", "."]


@fault(2, "--config:1:1: there is no setting `selct`; did you mean `select`?", kept=False)
def an_unknown_key_on_the_command_line(place):
    return ["--config", "selct=[]", "."]


@fault(2, "wranglint.toml is a pipe, not a file", kept=False)
def a_named_configuration_that_is_a_pipe(place):
    os.mkfifo(place.folder / "wranglint.toml")
    return ["--config", "wranglint.toml", "."]


@_is("wranglint.toml is larger than 1 MB")
def a_configuration_of_two_megabytes():
    return "#" * (2 << 20)


@fault()
def a_broken_configuration_of_files_that_are_not_asked_for(place):
    place.write("sub/wranglint.toml", "selct = 1")
    place.write("sub/a.py", "")
    return ["good.py"]


@fault(2, "base.json does not exist", kept=False)
def a_baseline_that_does_not_exist(place):
    return ["--baseline", "base.json", "."]


def _baseline(text):
    def prepare(place):
        place.write("base.json", text)
        return ["--baseline", "base.json", "."]
    return prepare


for name, text in {"that_is_no_json": "{", "that_is_empty": "", "of_another_kind": "[]",
                   "of_another_version": '{"version": 9, "findings": []}',
                   "of_a_hundred_thousand_levels": "[" * 100_000,
                   "of_wrong_types": '{"version": 1, "findings": {"path": 1}}'}.items():
    row = _baseline(text)
    row.__name__ = "a_baseline_" + name
    fault(2, "base.json is no baseline of wranglint", kept=False)(row)


@fault()
def a_baseline_with_entries_of_wrong_types(place):
    place.write("base.json", '{"version": 1, "findings": [1, "x", null, {}, {"path": 3}, {"path": "good.py", "count": -1}]}')
    return ["--baseline", "base.json", "."]


def _git(place, *words):
    subprocess.run(["git", "-c", "user.name=n", "-c", "user.email=e", *words], cwd=place.folder, check=True,
                   capture_output=True)


@fault(2, "--since needs git and a repository to look at", kept=False, env={"PATH": "/nonexistent"})
def changes_where_there_is_no_git(place):
    _git(place, "init")
    return ["--since", "HEAD", "."]


@fault(2, "--since needs git and a repository to look at", kept=False)
def changes_outside_of_a_repository(place):
    return ["--since", "HEAD", "."]


@fault(2, "git knows no revision `gone`", kept=False)
def changes_since_a_revision_that_does_not_exist(place):
    _git(place, "init")
    return ["--since", "gone", "."]


@fault(2, "git knows no revision `--output=pwned`", kept=False)
def a_revision_that_is_an_option(place):
    _git(place, "init")
    return ["--since=--output=pwned", "."]
