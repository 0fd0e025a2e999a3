"""What the formats look like from outside."""

import json
import re

from cli.box import CLEAN, LOST


def concise_is_one_line_a_finding(box):
    box.write("a.py", LOST)
    (line,) = box.concise("a.py")
    assert re.fullmatch(r"a\.py:4:1: error\[WL101\] .+", line), line


def full_shows_the_source(box):
    box.write("a.py", LOST)
    output = box.run("--output-format", "full", "a.py").stdout
    assert output == box.run("a.py").stdout
    assert "error[WL101]" in output and "--> a.py:4:1" in output
    assert re.search(r"^4 \| df\.dropna\(\)$", output, re.M), output
    assert output.splitlines()[-1].startswith("Found 1 error."), output


def no_escapes_into_a_pipe(box):
    box.write("a.py", LOST)
    assert "\x1b" not in box.run("a.py").stdout
    assert "\x1b" in box.run("--color", "always", "a.py").stdout
    assert "\x1b" not in box.run("--color", "always", "--output-format", "json", "a.py").stdout


def source_cannot_write_escapes_or_commands(box):
    box.write("a.py", LOST.replace("df.dropna()", "df.dropna()  # \x1b[31m\n::error::gotcha"))
    output = box.run("a.py").stdout
    assert "\x1b" not in output
    assert not re.search(r"^::", output, re.M)


def paths_cannot_write_escapes_or_commands(box):
    name = "\x1b[31mred\n::error::gotcha\u202e##[add-mask]x.py"
    box.write(name, LOST)
    (box.folder / name).chmod(0)
    result = box.run(name, "--select", "\x1b[2J")
    assert result.returncode == 2 and "\x1b" not in result.stderr, result.stderr
    box.write(name + "x.py", "\0")
    result = box.run("--output-format", "full", ".")
    for stream in (result.stdout, result.stderr):
        for never in ("\x1b", "\n::error", "\u202e", "##["):
            assert never not in stream, stream


def json_has_the_keys_of_the_contract(box):
    box.write("a.py", LOST)
    (finding,) = box.json("a.py")
    assert set(finding) >= {"code", "message", "filename", "cell", "location", "end_location", "fix", "url",
                            "noqa_row", "name", "severity", "confidence", "related"}, sorted(finding)
    assert (finding["code"], finding["name"], finding["severity"]) == ("WL101", "discarded-result", "error")
    assert finding["location"] == {"row": 4, "column": 1}
    assert finding["end_location"] == {"row": 4, "column": 12}
    assert finding["fix"]["applicability"] == "unsafe"
    assert [edit["content"] for edit in finding["fix"]["edits"]] == ["df = "]


def json_of_nothing_is_an_empty_list(box):
    box.write("a.py", CLEAN)
    assert box.json("a.py") == []


def json_lines_are_one_object_each(box):
    box.write("a.py", LOST)
    box.write("b.py", LOST)
    lines = box.run("--output-format", "json-lines", ".").stdout.splitlines()
    assert [json.loads(line)["code"] for line in lines] == ["WL101", "WL101"]


def sarif_names_its_rules_and_places(box):
    box.write("a b.py", LOST)
    (run,) = json.loads(box.run("--output-format", "sarif", ".").stdout)["runs"]
    (result,) = run["results"]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "WL101"
    assert result["level"] == "error"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a%20b.py"
    assert place["region"]["startLine"] == 4 and place["region"]["startColumn"] == 1
    assert place["region"]["endColumn"] == 12
    assert result["partialFingerprints"]["primaryLocationLineHash"]


def sarif_of_nothing_has_empty_results(box):
    box.write("a.py", CLEAN)
    log = json.loads(box.run("--output-format", "sarif", "a.py").stdout)
    assert log["version"] == "2.1.0"
    assert log["runs"][0]["results"] == []


def formats_can_go_to_files(box):
    box.write("a.py", LOST)
    result = box.run("--output-format", "json=out.json", "--output-format", "concise", "a.py")
    assert result.returncode == 1
    assert result.stdout.startswith("a.py:4:1: ")
    assert json.loads((box.folder / "out.json").read_text(encoding="utf-8"))[0]["code"] == "WL101"


def order_is_that_of_the_paths_and_rows(box):
    box.write("b.py", LOST + "df.dropna()\nprint(df)\n")
    box.write("a.py", LOST)
    places = [(finding["filename"].split("/")[-1], finding["location"]["row"]) for finding in box.json(".")]
    assert places == [("a.py", 4), ("b.py", 4), ("b.py", 6)], places
