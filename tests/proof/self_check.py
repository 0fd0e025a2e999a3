"""Marks, directives and pages that are wrong, each of which the checks must notice."""
import marks
import pages

MALFORMED_MARKS = [
    "x = 1  # want: W101",
    "x = 1  # want WL101, and more  # want:",
    "x = 1  # want: WL101 dropna",
    "x = 1  # want[1]: WL101",
    "# want[+1]: WL101",  # nothing stands below it
    "x = 1  # Want: WL101",
    "x = 1  # want: WL101 WL102",
    "x = 1  # want: WL101 fatal",
    "x = 1  # because: made",
]
GOOD_MARKS = {
    "x = 1  # want: WL101": [("want", 0, "WL101", None, None, None)],
    'x = 1  # want: WL101 "a, b", WL999': [("want", 0, "WL101", None, None, "a, b"), ("want", 0, "WL999", None, None, None)],
    'x = 1  # want: WL101 note, WL999 error "a"': [("want", 0, "WL101", "note", None, None), ("want", 0, "WL999", "error", None, "a")],
    "x = 1  # want: WL101 note unfixed": [("want", 0, "WL101", "note", "unfixed", None)],
    'x = 1  # because: WL101 "made"': [("because", 0, "WL101", None, None, "made")],
    "# want[+1]: WL101\nx = 1": [("want", 1, "WL101", None, None, None)],
    "x = 1  # todo: WL101": [("todo", 0, "WL101", None, None, None)],
    "x = 1  # what I want is this": [],
}
MALFORMED_PROOFS = ["none", "pandas > 3", "pandas>=3, needs numpy", "later"]
PAGE = "# WL999 some-rule\n\nA sentence.\n" + "".join(
    f"\n## {title}\n\n```python\nassert 1\n```\n" for title in pages.SECTIONS)
BROKEN_PAGES = {
    "another name": PAGE.replace("some-rule", "other-rule"),
    "no code": PAGE.replace("WL999 ", ""),
    "a long sentence": PAGE.replace("A sentence.", "A" * pages.SUMMARY_LIMIT + "."),
    "two sentences": PAGE.replace("A sentence.", "A sentence.\n\nAnother."),
    "a section is missing": PAGE.replace("## Why pandas stays silent", "### Why"),
    "an empty section": PAGE.replace("## How to fix\n\n```python\nassert 1\n```\n", "## How to fix\n"),
    "an example without an assert": PAGE.replace("assert 1", "print(1)"),
    "an example without Python": PAGE.replace("```python", "```"),
}


def raises(function, *arguments):
    try:
        function(*arguments)
    except marks.Malformed:
        return True
    return False


def complaints():
    """One sentence for each thing that goes unnoticed, or is noticed without reason; None when it is in order."""
    for text in MALFORMED_MARKS:
        yield None if raises(marks.read_marks, text.split("\n")) else f"goes for a mark: {text}"
    for text, wanted in GOOD_MARKS.items():
        yield None if marks.read_marks(text.split("\n")) == wanted else f"is read wrong: {text}"
    for proof in MALFORMED_PROOFS:
        noticed = raises(marks.why_not_to_run, proof, (3, 0), lambda module: True)
        yield None if noticed else f"goes for a directive: {proof}"
    yield None if not list(pages.problems("some_rule", PAGE)) else "a page in order is found wanting"
    for fault, page in BROKEN_PAGES.items():
        yield None if list(pages.problems("some_rule", page)) else f"a page goes through that has {fault}"
