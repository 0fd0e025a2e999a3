"""wranglint schema: data described in datapackage.json, and what is found when only the description is left."""

import json

SCRIPT = 'import pandas as pd\n\ndf = pd.read_csv("data/people.csv")\nprint(df["agee"].mean())\n'
DATA = "name,age\nAda,36\nAlan,41\n"


def _project(box):
    box.write("data/people.csv", DATA)
    return box.write("a.py", SCRIPT)


def the_data_is_described(box):
    _project(box)
    ran = box.run("schema", "a.py")
    assert (ran.returncode, ran.stdout) == (0, "datapackage.json: 1 data file, written\n"), ran
    package = json.loads((box.folder / "datapackage.json").read_text())
    (resource,) = package["resources"]
    assert resource["path"] == "data/people.csv"
    assert [field["name"] for field in resource["schema"]["fields"]] == ["name", "age"]


def the_same_is_found_without_the_data(box):
    _project(box)
    before = box.concise("a.py")
    assert len(before) == 1 and "WL302" in before[0], before
    box.run("schema")
    (box.folder / "data/people.csv").unlink()
    assert box.concise("a.py") == before


def nothing_changes_the_second_time(box):
    _project(box)
    box.run("schema")
    text = (box.folder / "datapackage.json").read_text()
    assert box.run("schema").stdout == "datapackage.json: 1 data file, as before\n"
    assert (box.folder / "datapackage.json").read_text() == text


def what_people_added_stays(box):
    _project(box)
    box.run("schema")
    package = json.loads((box.folder / "datapackage.json").read_text())
    package["title"] = "People"
    box.write("datapackage.json", json.dumps(package))
    box.write("data/people.csv", "name,age,town\nAda,36,London\n")
    box.run("schema")
    package = json.loads((box.folder / "datapackage.json").read_text())
    assert package["title"] == "People"
    assert [field["name"] for field in package["resources"][0]["schema"]["fields"]] == ["name", "age", "town"]


def check_tells_when_data_and_package_differ(box):
    _project(box)
    box.run("schema")
    assert box.run("schema", "--check").returncode == 0
    box.write("data/people.csv", "name,years\nAda,36\n")
    ran = box.run("schema", "--check")
    assert ran.returncode == 1 and "`age`" in ran.stdout, ran
    assert ran.stdout.startswith("datapackage.json: "), ran


def check_needs_a_package(box):
    _project(box)
    ran = box.run("schema", "--check")
    assert ran.returncode == 2 and "datapackage.json" in ran.stderr, ran
    assert not (box.folder / "datapackage.json").exists()


def check_belongs_to_schema(box):
    _project(box)
    ran = box.run("--check", "a.py")
    assert ran.returncode == 2 and "wranglint schema" in ran.stderr, ran


def data_beside_the_folder_of_the_script_is_described_above_both(box):
    box.write("data/people.csv", DATA)
    box.write("code/a.py", SCRIPT.replace("data/", "../data/"))
    ran = box.run("schema", "a.py", cwd=box.folder / "code")
    assert ran.returncode == 0, ran
    (box.folder / "data/people.csv").unlink()
    assert len(box.concise("code/a.py")) == 1
    assert (box.folder / "datapackage.json").exists()


def data_that_cannot_be_read_is_named(box):
    box.write("data/people.csv", b"\xff\xfe\x00\xd8 name")
    box.write("a.py", SCRIPT)
    ran = box.run("schema")
    assert ran.returncode == 2 and "data/people.csv" in ran.stderr, ran


def no_data_is_said(box):
    box.write("a.py", "import pandas as pd\n")
    ran = box.run("schema")
    assert ran.returncode == 0 and "no data file" in ran.stderr, ran
    assert not (box.folder / "datapackage.json").exists()
