"""The formats for other people's systems, read back as those read them, with names that try to break out."""

import json
import re
import xml.etree.ElementTree

from cli.box import CLEAN, LOST

HOSTILE = ("a,b:c%0A::error::x.py", "a\nb.py", "a]b;c.py", "a\rb.py", "a<b>&\"c\".py", "a|b`c*.py", "größe.py",
           "\N{PANDA FACE}.py", "a b.py")


def _all(box, form, *arguments):
    for name in HOSTILE:
        box.write(name, LOST)
    return box.run("--output-format", form, *arguments, ".").stdout


def _unescape(text, codes):
    for code, meant in reversed(codes.items()):
        text = text.replace(code, meant)
    return text


def github_commands_name_the_files(box):
    codes = {"%25": "%", "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","}
    lines = _all(box, "github").splitlines()
    assert len(lines) == len(HOSTILE), lines
    found = set()
    for line in lines:
        kind, properties, message = re.fullmatch(r"::(\w+) (.*?)::(.*)", line).groups()
        values = dict(pair.split("=", 1) for pair in properties.split(","))
        assert kind == "error" and "thrown away" in message
        assert (values["line"], values["endLine"], values["col"], values["endColumn"]) == ("4", "4", "1", "12")
        path = _unescape(values["file"], codes)
        assert path.startswith(str(box.folder.resolve()))
        found.add(path.rsplit("/", 1)[1])
    assert found == set(HOSTILE), found


def github_shows_ten_of_a_kind_and_counts_the_rest(box):
    box.write("a.py", LOST.replace("df.dropna()\n", "df.dropna()\nx = 1\n" * 25))
    lines = box.run("--output-format", "github", "a.py").stdout.splitlines()
    assert [line.startswith("::error ") for line in lines] == 10 * [True] + [False]
    assert " 15 more" in lines[-1]


def github_has_no_columns_over_several_lines(box):
    box.write("a.py", LOST.replace("df.dropna()", "df.dropna(\n)"))
    (line,) = box.run("--output-format", "github", "a.py").stdout.splitlines()
    assert ",line=4,endLine=5::" in line


def azure_commands_name_the_files(box):
    codes = {"%AZP25": "%", "%0D": "\r", "%0A": "\n", "%5D": "]", "%3B": ";"}
    lines = _all(box, "azure").splitlines()
    assert len(lines) == len(HOSTILE), lines
    found = set()
    for line in lines:
        properties = re.fullmatch(r"##vso\[task\.logissue ([^\]]*)\].*thrown away.*", line).group(1)
        values = dict(pair.split("=", 1) for pair in properties.strip(";").split(";"))
        assert (values["type"], values["linenumber"], values["code"]) == ("error", "4", "WL101")
        found.add(_unescape(values["sourcepath"], codes))
    assert found == set(HOSTILE), found


def gitlab_fingerprints_are_unique_and_outlive_moves(box):
    box.write("a.py", LOST.replace("df.dropna()", "df.dropna()\ndf.dropna()"))
    _all(box, "gitlab")
    report = json.loads(box.run("--output-format", "gitlab", ".").stdout)
    prints = {issue["fingerprint"] for issue in report}
    assert len(prints) == len(report) == len(HOSTILE) + 2
    assert {issue["location"]["path"] for issue in report} == {"a.py", *HOSTILE}
    assert all(issue["severity"] in ("info", "minor", "major", "critical", "blocker") for issue in report)
    box.write("a.py", "# moved\n\n" + (box.folder / "a.py").read_text(encoding="utf-8"))
    moved = json.loads(box.run("--output-format", "gitlab", ".").stdout)
    assert {issue["fingerprint"] for issue in moved} == prints
    assert [issue["location"]["lines"]["begin"] for issue in moved if issue["location"]["path"] == "a.py"] == [6, 7]


def rdjson_counts_bytes(box):
    box.write("a.py", LOST.replace("df.dropna()", "'é\N{PANDA FACE}'; df.dropna()"))
    (found,) = json.loads(box.run("--output-format", "rdjson", "a.py").stdout)["diagnostics"]
    assert found["location"]["range"] == {"start": {"line": 4, "column": 11}, "end": {"line": 4, "column": 22}}
    assert found["severity"] == "ERROR" and found["code"]["value"] == "WL101"
    (suggestion,) = found["suggestions"]
    assert suggestion["text"] == "df = " and suggestion["range"]["start"] == suggestion["range"]["end"]
    report = json.loads(_all(box, "rdjson"))
    assert {found["location"]["path"] for found in report["diagnostics"]} == {"a.py", *HOSTILE}


def machine_paths_start_at_the_root(box):
    (box.folder / ".git").mkdir()
    box.write("sub/a.py", LOST)
    here = {"cwd": box.folder / "sub"}
    (issue,) = json.loads(box.run("--output-format", "gitlab", ".", **here).stdout)
    (found,) = json.loads(box.run("--output-format", "rdjson", ".", **here).stdout)["diagnostics"]
    (result,) = json.loads(box.run("--output-format", "sarif", ".", **here).stdout)["runs"][0]["results"]
    assert issue["location"]["path"] == found["location"]["path"] == "sub/a.py"
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "sub/a.py"


def junit_is_xml_with_a_case_for_each_finding(box):
    box.write("clean.py", CLEAN)
    box.write("bad.py", b"import pandas\nx = '\xff'\n")
    box.write("bell\a.py", LOST)
    suites = xml.etree.ElementTree.fromstring(_all(box, "junit"))
    by_name = {suite.get("name"): suite for suite in suites}
    assert set(HOSTILE) | {"clean.py", "bell\ufffd.py"} <= set(by_name), by_name
    assert by_name["clean.py"].get("failures") == "0" and len(by_name["clean.py"]) == 1
    assert by_name["a b.py"].get("failures") == "1"
    assert "thrown away" in by_name["a b.py"].find("testcase/failure").get("message")
    assert any(suite.find("testcase/error") is not None for suite in suites if suite.get("name") == "bad.py")


def markdown_is_one_table(box):
    lines = _all(box, "markdown").splitlines()
    rows = [line for line in lines if line.startswith("| error")]
    assert len(rows) == len(HOSTILE), lines
    for row in rows:
        assert len(re.findall(r"(?<!\\)\|", row)) == 5, row
        assert "<b>" not in row
    assert lines[-1].startswith(f"Found {len(HOSTILE)} errors.")


def empty_runs_are_whole_documents(box):
    box.write("a.py", CLEAN)
    assert json.loads(box.run("--output-format", "gitlab", ".").stdout) == []
    assert json.loads(box.run("--output-format", "rdjson", ".").stdout)["diagnostics"] == []
    assert box.run("--output-format", "github", ".").stdout == ""
    assert box.run("--output-format", "azure", ".").stdout == ""
    assert "All checks passed." in box.run("--output-format", "markdown", ".").stdout


def text_formats_show_hostile_names_escaped(box):
    for form in ("concise", "full"):
        output = _all(box, form)
        assert "a\\x0ab.py" in output and "a\\x0db.py" in output
        assert not any(line.startswith("::") for line in output.splitlines())


def several_formats_at_once(box):
    box.write("a.py", LOST)
    result = box.run("--output-format", "concise", "--output-format", "sarif=out.sarif", "--output-format", "junit=out.xml", ".")
    assert result.returncode == 1 and len(result.stdout.splitlines()) == 2
    assert json.loads((box.folder / "out.sarif").read_text(encoding="utf-8"))["runs"][0]["results"]
    assert box.run("--output-format", "json", "--output-format", "sarif", ".").returncode == 2
    assert box.run("--output-format", "sarif=no/where/x", ".").returncode == 2


def the_environment_chooses_the_format(box):
    box.write("a.py", LOST)
    environment = {"WRANGLINT_OUTPUT_FORMAT": "json", "PATH": "/usr/bin:/bin"}
    assert json.loads(box.run(".", env=environment).stdout)
    assert box.run("--output-format", "concise", ".", env=environment).stdout.startswith("a.py:4:1: ")


def statistics_count_by_rule(box):
    _all(box, "concise")
    output = box.run("--statistics", ".").stdout.splitlines()
    assert output[0].split()[:3] == [str(len(HOSTILE)), "WL101", "discarded-result"]


def output_does_not_depend_on_the_number_of_jobs(box):
    for number in range(60):
        box.write(f"{number % 7}/{number}.py", LOST * (1 + number % 5))
    outputs = {box.run("--jobs", jobs, ".").stdout for jobs in ("1", "2", "8")}
    assert len(outputs) == 1
    assert box.run("--jobs", "none", ".").returncode == 2
