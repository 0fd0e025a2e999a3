"""--statistics: how much was known of the tables and of the data that the code reads."""

import json

READS = """import pandas as pd

df = pd.read_csv("people.csv")
gone = pd.read_csv("gone.csv")
small = df[["age"]]


def clean(table: pd.DataFrame):
    return table.dropna()
"""
KNOWN = [("DataFrames made in the code", 5), ("traced to a call that reads or makes them", 3), ("with all columns known", 2),
         ("with values known", 2), ("sources of data", 2), ("read", 1),
         ("known from a data package instead", 0), ("not read", 1)]


def _project(box):
    box.write("people.csv", "name,age\nAda,36\nAlan,41\n")
    box.write("a.py", READS)


def _lines(output):
    """(what is counted, number) of the lines about tables and data."""
    lines = [line.split(None, 1) for line in output.splitlines() if line[:6].strip().isdigit()]
    return [(what.rstrip(":"), int(number)) for number, what in lines if not what.startswith("WL")]


def statistics_tell_what_was_known(box):
    _project(box)
    output = box.run("--statistics", "a.py").stdout
    assert _lines(output) == KNOWN, output
    assert "        gone.csv is neither beside the script nor in the project\n" in output, output
    assert output.endswith("All checks passed.\n"), output


def a_source_counts_once(box):
    _project(box)
    box.write("b.py", READS)
    counts = dict(_lines(box.run("--statistics", ".").stdout))
    assert counts["DataFrames made in the code"] == 10
    assert (counts["sources of data"], counts["read"], counts["not read"]) == (2, 1, 1), counts


def a_described_source_is_told_apart(box):
    _project(box)
    box.run("schema", "a.py")
    (box.folder / "people.csv").unlink()
    counts = dict(_lines(box.run("--statistics", "a.py").stdout))
    assert (counts["read"], counts["known from a data package instead"], counts["not read"]) == (0, 1, 2), counts
    assert counts["with all columns known"] == 2 and counts["with values known"] == 0, counts


def values_of_a_package_count_where_it_lists_them(box):
    box.write("people.csv", "sex,age\n" + "f,36\nm,41\n" * 5)
    box.write("a.py", 'import pandas as pd\n\ndf = pd.read_csv("people.csv")\n')
    box.run("schema", "a.py")
    (box.folder / "people.csv").unlink()
    assert dict(_lines(box.run("--statistics", "a.py").stdout))["with values known"] == 1


def without_data_no_source_is_asked_for(box):
    _project(box)
    output = box.run("--statistics", "--no-data", "a.py").stdout
    counts = dict(_lines(output))
    assert counts["sources of data"] == 0 and counts["with values known"] == 0, output
    assert "gone.csv" not in output


def statistics_in_json(box):
    _project(box)
    box.write("b.py", READS + "\ndf.dropna()\nprint(df)\n")
    statistics = json.loads(box.run("--statistics", "--output-format", "json", ".").stdout)
    assert statistics["rules"] == [{"code": "WL101", "name": "discarded-result", "count": 1, "fixable": 1}]
    assert statistics["files"] == 2
    assert statistics["tables"] == {"made": 11, "traced": 7, "closed": 5, "sampled": 5}, statistics
    assert statistics["data"] == {
        "sources": 2, "read": 1, "described": 0,
        "unread": [{"path": "gone.csv", "reason": "is neither beside the script nor in the project",
                    "described": False}]}, statistics


def statistics_do_not_depend_on_the_number_of_jobs(box):
    _project(box)
    for number in range(60):
        text = READS.replace("gone.csv", f"gone{number % 7}.csv")
        box.write(f"{number % 5}/{number}.py", text + f"\nx = {number}\n" * (number % 9))
    for form in ("full", "json"):
        outputs = {box.run("--statistics", "--output-format", form, "--jobs", jobs, ".").stdout
                   for jobs in ("1", "2", "8")}
        assert len(outputs) == 1
