"""Reads the tables of analyzer/model: one Member a row of pandas.def, one Change a row of changes.def."""

import functools
import re
from collections import namedtuple
from pathlib import Path

MODEL = Path(__file__).resolve().parents[2] / "analyzer" / "model"

Member = namedtuple("Member", "owner name kind result rows columns dtype flags since until")
Change = namedtuple("Change", "owner member parameter value kind deprecated changed phrase replacement")

IMPLIED = {"CLEANING": {"PURE"}, "INPLACE_SELF": {"INPLACE"}, "INPLACE_UNSURE": {"INPLACE"}}


def members():
    """The rows of pandas.def in their order; flags are sets of words with what they imply."""
    rows = []
    for arguments in _rows("pandas.def", "MEMBER"):
        *texts, flags, since, until = arguments
        words = set() if flags == "0" else {word.strip() for word in flags.split("|")}
        for word in list(words):
            words |= IMPLIED.get(word, set())
        rows.append(Member(*texts, words, _version(since), _version(until)))
    return rows


def changes():
    """The rows of changes.def in their order."""
    return [
        Change(owner, member, _string(parameter), _string(value), kind, _version(deprecated), _version(changed),
               _string(phrase), _string(replacement))
        for owner, member, parameter, value, kind, deprecated, changed, phrase, replacement
        in _rows("changes.def", "CHANGE")
    ]


def changes_of(owner, member):
    return [change for change in _all_changes() if (change.owner, change.member) == (owner, member)]


@functools.lru_cache(maxsize=None)
def _all_changes():
    return changes()


def owners():
    """The tails of enum Owner in the order of model.h."""
    body = re.search(r"typedef enum Owner \{(.*?)\} Owner;", (MODEL / "model.h").read_text("utf-8"), re.S)
    names = re.findall(r"\bOWNER_(\w+)", body.group(1))
    return [name for name in names if name != "COUNT"]


def version_of(text):
    """"2.2.3" as pandas.def counts: 202."""
    major, minor = text.split(".")[:2]
    return int(major) * 100 + int(minor)


def _rows(file, macro):
    text = re.sub(r"/\*.*?\*/", "", (MODEL / file).read_text("utf-8"), flags=re.S)
    for start in re.finditer(rf"^{macro}\(", text, re.M):
        yield _arguments(text, start.end())


def _arguments(text, at):
    """The arguments from `at` to the closing bracket, split at commas outside strings and brackets."""
    parts, depth, begin, quoted = [], 0, at, False
    while True:
        char = text[at]
        if quoted:
            at += char == "\\"
            quoted = char != '"'
        elif char == '"':
            quoted = True
        elif char == "(":
            depth += 1
        elif char in "),":
            if depth == 0:
                parts.append(" ".join(text[begin:at].split()))
                begin = at + 1
                if char == ")":
                    return parts
            depth -= char == ")"
        at += 1


def _version(text):
    match = re.fullmatch(r"PANDAS\((\d+), (\d+)\)", text)
    return int(match.group(1)) * 100 + int(match.group(2)) if match else int(text)


def _string(text):
    return "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', text)).replace('\\"', '"').replace("\\\\", "\\")
