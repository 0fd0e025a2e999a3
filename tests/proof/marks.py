"""The marks in test data: what is expected of a line, and what a file says of itself at its top.

    x.dropna()  # want: WL101                  this line has this finding
    x.dropna()  # want: WL101 "dropna", WL999  two findings; the first one's message holds the text
    x.dropna()  # want: WL101 error "dropna"   a finding of this severity
    # want[+1]: WL101                          the mark of the next line
    x.dropna()  # todo: WL101                  a miss that is known
    x.dropna()  # wrong: WL101                 a false alarm that is known
    x.dropna()  # want: WL101 unfixed          a finding without a fix
    x = read()  # because: WL101 "is made"     a finding of this file tells of this line; of a place in
                                               another file it tells on the line of the finding

Comment lines at the top of a file, before its first other line:

    # proof: none (reason)                     cannot run under pandas
    # proof: pandas>=3; needs matplotlib       runs under such a pandas and with such modules only
    # target: 3.0                              is analyzed with --target-pandas 3.0
"""
import collections
import re

# INDEX counts lines from 0; SEVERITY and TEXT may be None, UNFIXED "unfixed" or None.
Mark = collections.namedtuple("Mark", "kind index code severity unfixed text")

ITEM = r'WL\d{3}(?: (?:error|warning|note))?(?: unfixed)?(?: "[^"]+")?'
PARTS = re.compile(r'(WL\d{3})(?: (error|warning|note))?(?: (unfixed))?(?: "([^"]+)")?')
MARK = re.compile(r"# ?(want|todo|wrong|because)(?:\[([+-]\d+)\])?: (" + ITEM + "(?:, " + ITEM + r")*)\s*$")
# Whatever looks as if it was meant as a mark: the word, and then a colon or an offset.
NEARLY = re.compile(r"#\s*(?:want|todo|wrong|because)s?\s*(?:\[[^\]]*\])?\s*:", re.IGNORECASE)
DIRECTIVE = re.compile(r"#\s*(proof|target)\s*:\s*(.*?)\s*$")
VERSION = re.compile(r"pandas(>=|<)(\d+)(?:\.(\d+))?$")


class Malformed(Exception):
    """A mark or directive that says nothing that can be checked."""


def read_marks(lines):
    """The marks of a file or cell."""
    marks = []
    for at, line in enumerate(lines):
        found = MARK.search(line)
        if not found:
            if NEARLY.search(line):
                raise Malformed(f"line {at + 1}: this mark cannot be read: {line.strip()}")
            continue
        kind, offset, items = found.groups()
        on = at + int(offset or 0)
        if not 0 <= on < len(lines) or not lines[on].strip():
            raise Malformed(f"line {at + 1}: the mark points to no line of code")
        marks += [Mark(kind, on, *(part or None for part in parts)) for parts in PARTS.findall(items)]
    return marks


def read_directives(lines):
    """What the comment lines at the top say: {"proof": …, "target": …}, either may be missing."""
    said = {}
    for line in lines:
        if not line.startswith("#"):
            break
        found = DIRECTIVE.match(line)
        if found:
            said[found.group(1)] = found.group(2)
    if "target" in said and not re.fullmatch(r"\d+(\.\d+)*", said["target"]):
        raise Malformed(f"no version of pandas: # target: {said['target']}")
    return said


def why_not_to_run(proof, pandas_version, can_import):
    """Why a file whose `# proof:` is PROOF is not run here, or None. PANDAS_VERSION is (major, minor)."""
    for clause in (proof or "").split(";"):
        clause = clause.strip()
        version = VERSION.match(clause)
        if not clause:
            continue
        if re.fullmatch(r"none \(.+\)", clause):
            return clause[len("none ("):-1]
        if version:
            bound = (int(version.group(2)), int(version.group(3) or 0))
            if (pandas_version >= bound) != (version.group(1) == ">="):
                return f"is for {clause}"
        elif clause.startswith("needs "):
            for module in clause[len("needs "):].split(","):
                if not can_import(module.strip()):
                    return f"needs {module.strip()}"
        else:
            raise Malformed(f"this cannot be read: # proof: {proof}")
    return None
