"""Functions of other files of the project are looked through, where they lie in it."""

import os

from cli.caching import KEEPING

HELPER = """import pandas as pd


def load():
    return pd.DataFrame({"name": ["Ada"], "age": [36]})


def unused():
    return pd.DataFrame({"other": [1]}).dropna()
"""
USES = """import pandas as pd
from helper import load

df = load()
df.dropna()
print(df["agee"], pd.NA)
"""
FOUND = [("WL101", None, 5), ("WL302", None, 6)]


def a_function_beside_the_file_is_looked_through(box):
    box.write("helper.py", HELPER)
    assert box.places(box.write("a.py", USES)) == FOUND


def what_is_found_points_to_the_module(box):
    box.write("helper.py", HELPER)
    finding = box.json(box.write("a.py", USES))[0]
    places = [(note["filename"], note["location"]["row"]) for note in finding["related"]]
    assert [(os.path.basename(name), row) for name, row in places] == [("helper.py", 5)], places


def the_module_is_not_reported_nor_repaired_in_passing(box):
    box.write("helper.py", HELPER.replace(".dropna()", "\n\n\nframe = pd.DataFrame({'a': [1]})\nframe.dropna()"))
    before = (box.folder / "helper.py").read_bytes()
    assert box.places(box.write("a.py", USES)) == FOUND
    box.run("--fix", "--unsafe-fixes", "a.py")
    assert (box.folder / "helper.py").read_bytes() == before
    assert box.places("helper.py") == [("WL101", None, 13)]


def packages_and_relative_imports_are_followed(box):
    box.write("setup.py", "")
    box.write("shop/__init__.py", "from .data.load import load\n")
    box.write("shop/data/__init__.py", "")
    box.write("shop/data/load.py", "from .. import settings\n" + HELPER.replace('"age"', "settings.AGE"))
    box.write("shop/settings.py", 'AGE = "age"\n')
    box.write("shop/report.py", USES.replace("from helper", "from ."))
    box.write("scripts/a.py", USES.replace("from helper", "from shop"))
    assert box.places("shop/report.py") == FOUND
    assert box.places("scripts/a.py") == FOUND


def modules_are_imported_whole_under_another_name_and_by_star(box):
    box.write("helper.py", HELPER)
    for imported, call in (("import helper", "helper.load()"), ("import helper as h", "h.load()"),
                           ("from helper import load as read", "read()"), ("from helper import *", "load()")):
        text = USES.replace("from helper import load", imported).replace("load()", call)
        assert box.places(box.write("a.py", text)) == FOUND, imported


def a_circle_of_imports_ends(box):
    box.write("helper.py", "import a\nimport helper\n" + HELPER)
    assert box.places(box.write("a.py", USES)) == FOUND


def what_is_in_the_way_is_passed_over(box):
    """No module that can be read is as one that is installed: what it gives is unknown."""
    outside = box.write("elsewhere/helper.py", HELPER)
    box.write("project/setup.py", "")
    name = box.write("project/a.py", USES)
    helper = box.folder / "project" / "helper.py"
    for make in (lambda: None, lambda: helper.symlink_to(box.folder / outside), lambda: os.mkfifo(helper),
                 helper.mkdir, lambda: helper.write_bytes(b"\xff\xfe\x00"), lambda: helper.write_text("def load(:\n"),
                 lambda: helper.write_text(HELPER + "#" * 70000)):
        make()
        result = box.run("--output-format", "concise", name)
        assert (result.returncode, result.stdout, result.stderr) == (0, "All checks passed.\n", ""), result
        if helper.is_dir():
            helper.rmdir()
        elif helper.exists() or helper.is_symlink():
            helper.unlink()


def what_runs_only_as_a_program_is_no_part_of_a_module(box):
    box.write("helper.py", HELPER + '\n\nif __name__ == "__main__":\n    load = None\n')
    assert box.places(box.write("a.py", USES)) == FOUND


def kept_results_notice_a_change_of_a_module(box):
    def found():
        return box.places("a.py", env=KEEPING)

    box.write("a.py", USES)
    assert found() == []
    box.write("helper.py", HELPER)
    assert found() == FOUND == found()
    box.write("helper.py", HELPER.replace('"age"', '"agee"'))
    assert found() == FOUND[:1]
    (box.folder / "helper.py").unlink()
    assert found() == []


def a_file_without_pandas_is_judged_where_a_module_brings_it(box):
    """With the prefilter and without, in whatever way it is imported."""
    bare = "{}\n\ndf = {}\ndf.dropna()\nprint(df['agee'])\n"
    box.write("helper.py", HELPER)
    box.write("package/__init__.py", "from .data import (  # handed on\n    load,\n)\n")
    box.write("package/data.py", HELPER)
    box.write("short.py", "import helper\n\ndef load():\n    return helper.load()\n")
    for imported, call in (("from helper import load", "load()"), ("import os, helper as h", "h.load()"),
                           ("x = 1; import helper", "helper.load()"), ("from package import load", "load()"),
                           ("from helper \\\n    import load", "load()"), ("from helper import *", "load()"),
                           ("from short import (\n    os,  # not\n    load)", "load()")):
        name = box.write("a.py", bare.format(imported, call))
        found = box.concise(name)
        assert [line.split("[")[1][:5] for line in found] == ["WL101", "WL302"], (imported, found)
        assert box.concise("--no-prefilter", name) == found, imported
    box.write("helper.py", HELPER.replace("import pandas as pd", "import elsewhere as pd"))
    assert box.concise(box.write("a.py", bare.format("import helper", "helper.load()"))) == []


def why_names_the_other_file(box):
    box.write("helper.py", HELPER)
    said = box.run("--why", box.write("a.py", USES) + ":4").stdout
    assert "`load()`: a DataFrame, made by `DataFrame` in line 5 of helper.py" in said, said


def columns_that_a_class_of_another_file_declares_are_known(box):
    box.write("schemas.py", "from typedframes import BaseSchema, Column\n\n\nclass People(BaseSchema):\n"
              "    name = Column(type=str)\n")
    box.write("helper.py", "from typing import Annotated\n\nimport pandas as pd\nfrom schemas import People\n\n\n"
              "def load(path) -> Annotated[pd.DataFrame, People]:\n    return pd.read_csv(path)\n")
    box.write("a.py", 'from helper import load\n\npeople = load("gone.csv")\nprint(people["name"], people["nam"])\n')
    assert box.places("a.py") == [("WL302", None, 4)]


STEPS = """import pandas as pd


def label(people: pd.DataFrame) -> pd.Series:
    return people["name"] + people["email"]


def steps(table):
    table = table.rename(columns={"name": "called"})
    return trim(table)


def trim(table):
    return table[["called", "emial"]]


def careful(people):
    if "email" in people.columns:
        print(people["email"])
    try:
        return people["email"]
    except KeyError:
        return None


def adds(people):
    people["email"] = people["name"] + "@x.org"
    return people["email"]


def own():
    return label(pd.DataFrame({"name": ["Ada"]}))
"""


def a_table_without_a_column_that_a_function_of_another_file_reads(box):
    box.write("helper.py", HELPER)
    box.write("steps.py", STEPS)
    code = ("from helper import load\nimport steps as s\nfrom steps import adds, careful, label, own, steps\n\n\n"
            "def process():\n    people = load()\n    {}\n")
    for call, expected in (("label(people)", "`label` reads the column `email`, which the table it is given does not have"),
                           ("s.label(people)", "`label` reads the column `email`"), ("print(people.pipe(label))", None),
                           ("steps(people)", "`trim` reads the column `emial`"),
                           ("careful(people)", None), ("adds(people)", None), ("own()", None),
                           ("label(people.assign(email='x'))", None), ("label(people=people)", "`label` reads"),
                           ("try:\n        label(people)\n    except KeyError:\n        pass", None)):
        box.write("a.py", code.format(call))
        found = box.json("--select", "WL302", "a.py")
        assert [f["location"]["row"] for f in found] == ([8] if expected else []), (call, found)
        if expected:
            assert expected in found[0]["message"], found
            assert found[0]["related"][0]["filename"].endswith("steps.py"), found
