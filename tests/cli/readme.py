"""What the README shows is what the program prints."""

import re

from support import ROOT, run


def _blocks(language):
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return re.findall(rf"```{language}\n(.*?)```", text, re.S)


def the_six_lines_are_those_of_the_lecture(box):
    lecture = (ROOT / "testdata/lecture/lecture.py").read_text(encoding="utf-8")
    lines = _blocks("python")[0].splitlines()
    assert len(lines) == 6
    assert all(line in lecture for line in lines)


def their_findings_are_printed_as_shown(box):
    shown = _blocks("text")[0]
    assert run("--isolated", "--output-format", "concise", "testdata/lecture/lecture.py").stdout == shown


def the_answer_to_why_is_printed_as_shown(box):
    (shown,) = [block for block in _blocks("text") if block.startswith("clean.py, line 5")]
    box.write("clean.py", 'import pandas as pd\nfrom mylib import load\n\nx = load("x")\nx.dropna()\n')
    numbers = r"\d+ of the \d+ rules"
    printed = box.run("--why", "clean.py:5").stdout
    assert re.sub(numbers, "", printed) == re.sub(numbers, "", shown), printed


def the_full_finding_is_printed_as_shown(box):
    shown = _blocks("text")[1]
    printed = run("--isolated", "--color", "never", "--select", "WL101", "testdata/lecture/lecture_3.py").stdout
    assert printed.replace("  # want: WL101", "").startswith(shown.rstrip())
