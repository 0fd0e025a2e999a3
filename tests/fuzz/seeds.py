#!/usr/bin/env python3
"""Usage: seeds.py FOLDER

Makes the inputs from which the fuzzers start, a folder a target, out of what the tests have: test data, the rows of
options.def. Small ones, because a fuzzer is fast on those.
"""
import gzip
import json
import pathlib
import re
import sys

LONGEST = 1200
TESTDATA = pathlib.Path("testdata")
IMPORTS = re.compile(r"^(import|from) .*", re.M)
MARK = re.compile(r"  # (want|todo|wrong).*$", re.M)


class Seeds:
    """Writes each input once."""

    def __init__(self, folder):
        self.folder, self.known, self.count = pathlib.Path(folder), set(), 0

    def add(self, target, data):
        data = data.encode("utf-8", "surrogateescape") if isinstance(data, str) else data
        if (target, data) in self.known:
            return
        self.known.add((target, data))
        place = self.folder / target
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{self.count:05d}").write_bytes(data)
        self.count += 1


def pieces(text):
    """TEXT in parts that parse by themselves, each with its imports in front."""
    imports = "\n".join(match.group(0) for match in IMPORTS.finditer(text) if "(" not in match.group(0))
    piece = ""
    for paragraph in re.split(r"\n\n(?=\S)", MARK.sub("", text)):
        if piece and len(piece) + len(paragraph) > LONGEST:
            yield imports + "\n" + piece
            piece = ""
        piece += paragraph + "\n\n"
    yield imports + "\n" + piece


def changes(number):
    """A few bytes of a record changed, elsewhere for every NUMBER: place and value, as fuzz_record.c has them."""
    count = number % 4
    return bytes([count]) + bytes((number * 37 + i * 101) % 256 for i in range(4 * count))


def add_python(seeds):
    for number, path in enumerate(sorted(TESTDATA.glob("*/*.py"))):
        for piece in pieces(path.read_text(encoding="utf-8")):
            seeds.add("python", piece)
            if number % 2:
                seeds.add("lint", piece)
            elif number % 5 == 0:
                seeds.add("record", changes(number) + piece.encode())
            if "suppression" in str(path) or number % 8 == 0:
                seeds.add("suppress", piece)
                seeds.add("suppress", re.sub(r"\)\n", ")  # noqa: WL101, E501\n", piece, count=3))
                seeds.add("suppress", "# wranglint: disable[WL101]\n" + piece + "# wranglint: enable\n")
    for text in ("", "\n", "\ufeffimport pandas\n", "# coding: latin-1\nimport pandas\nx = '\udce9'\n",
                 "import pandas as pd\r\ndf = pd.DataFrame()\rdf.dropna()\r\n", "s\v\n;", "s\u200b\n;",
                 "import pandas\ndf.\ufeff[1]\n"):
        seeds.add("python", text)
        seeds.add("suppress", text)
        seeds.add("lint", text)


def add_notebooks(seeds):
    for path in sorted(TESTDATA.glob("*/*.ipynb")):
        notebook = json.loads(path.read_text(encoding="utf-8"))
        cells = notebook["cells"]
        for start in range(0, len(cells), 3):
            part = dict(notebook, cells=cells[start : start + 3])
            text = json.dumps(part, indent=1, ensure_ascii=start % 2 == 0)
            if len(text) < 4000:
                seeds.add("notebook", "\x01" + text)
            code = [cell for cell in part["cells"] if cell["cell_type"] == "code"]
            wrapped = "\f".join("".join(cell["source"]) + saved(cell) for cell in code)
            seeds.add("notebook", bytes([2 * (start % 64)]) + wrapped.encode())
            seeds.add("lint", wrapped)
    frame = "     a    b\n0  1.0    x\n1  2.0  NaN"
    info = ("<class 'pandas.core.frame.DataFrame'>\nRangeIndex: 2 entries, 0 to 1\nData columns (total 1 columns):\n"
            " #   Column  Non-Null Count  Dtype \n---  ------  --------------  ----- \n 0   a       2 non-null      object\n"
            "dtypes: object(1)\nmemory usage: 144.0+ bytes\n")
    html = ("<table border=\"1\" class=\"dataframe\"><thead><tr><th></th><th>a</th></tr></thead><tbody><tr><th>0</th>"
            "<td>1.1K</td></tr></tbody></table>")
    counts = "a\nx    2\ny    1\nName: count, dtype: int64"
    for how, output in ((0, frame), (8, info), (16, html), (0, counts), (8, "Index(['a', 'b'], dtype='object')")):
        text = f"import pandas as pd\ndf = pd.read_csv('x.csv')\n%time df.head()\v{output}\fdf['a'].replace('k', '')"
        for layout in (0, 1, 2, 3, 4):
            seeds.add("notebook", bytes([2 * (how + layout)]) + text.encode())


def saved(cell):
    """The text that CELL keeps as its output, behind a vertical tab."""
    for output in cell.get("outputs", []):
        text = "".join(output.get("text") or output.get("data", {}).get("text/plain") or [])
        if text:
            return "\v" + text[:600]
    return ""


def add_data(seeds):
    plain = bytes(9)
    for path in sorted(TESTDATA.glob("*/*.csv")):
        lines = path.read_bytes().splitlines(keepends=True)[:12]
        text = b"".join(lines)
        seeds.add("csv", plain + b"\0" + text)
        seeds.add("csv", plain + b"\3" + text)
        seeds.add("csv", plain + b"\1" + gzip.compress(text, mtime=0))
        seeds.add("csv", b"\1" + bytes(8) + b"\0" + text.replace(b",", b";"))
        seeds.add("csv", b"\7" + bytes(8) + b"\0" + text.replace(b",", b" ; "))
        seeds.add("csv", bytes(7) + b"\6\0\0" + text.decode("utf-8", "replace").encode("utf-16"))
    for text in (b"a,b\n1,2\n", b"a,a\n1,\n\n,2", b'"x""y","z\nw"\r\n1,2\r\n', b"\xef\xbb\xbfid,n\n007,1.5\n", b"a\tb\n-\tNA\n",
                 b"# c\n1 234,5;6\n", b"a;b\n1,5;2\n", b"d\n2020-01-01\nNaT\n", b"x\nTrue\nFalse\n18446744073709551616\n"):
        for option in range(10):
            seeds.add("csv", bytes(0x55 * (option == i) for i in range(9)) + b"\0" + text)


def add_packages(seeds):
    field = {"name": "age", "type": "integer", "constraints": {"enum": ["a", "b"]},
             "wranglint": {"rows": 3, "missing": 1, "dtype": "float", "markers": {"NA": 1}, "counts": {"a": 2},
                           "shapes": {"Aaa 0": 2}, "least": 1, "most": 2.5, "integers": True, "zeroLed": {"007": 1},
                           "huge": {}, "decimal": {"1.5": 1}, "padded": {" x": 1}, "position": False}}
    plain = {"name": "n", "resources": [{"name": "data", "path": "data.csv", "schema": {"fields": [field]}}]}
    several = {"resources": [{"name": "d", "path": ["a.csv", "b.csv"], "format": "csv", "encoding": "utf-8",
                              "dialect": {"delimiter": ";", "header": False},
                              "schema": {"fields": [{"name": "x", "type": "string"}, {"name": "y"}],
                                         "missingValues": ["", "-"]}}]}
    for package in (plain, several, {}, {"resources": []}, [], {"resources": [{"path": "data.csv", "schema": "s.json"}]}):
        seeds.add("package", json.dumps(package))
        seeds.add("package", json.dumps(package, indent=2))


def add_baselines(seeds):
    finding = {"path": "a.py", "code": "WL101", "scope": "C.f", "statement": "df.dropna()", "count": 2}
    many = dict(finding, count=2**31 - 1)
    for findings in ([], [finding], [finding, dict(finding, path="b.py", count=1)], [dict(finding, scope="\u20ac\"")],
                     [many, finding]):
        seeds.add("baseline", "\0" + json.dumps({"version": 1, "findings": findings}))
    seeds.add("baseline", "\1src/a.py\n\5C.f\ndf.dropna()\n\7\nx = 1\n\5C.f\ndf.dropna()\n")


def add_patterns(seeds):
    literal = re.compile(r"""r?(["'])((?:(?!\1)[^\\\n]|\\.)*)\1""")
    values = "\u20ac226.5M\n1.1k\n2,30\n n/a\nAB-12 (x)\n\u00c5ngstr\u00f6m\n"
    for path in sorted(TESTDATA.glob("*/*.py")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if "regex" in line or "str." in line or "re." in line:
                for match in literal.finditer(line):
                    seeds.add("regex", "\0\0" + match.group(2) + "\n" + values)
    for number, pattern in enumerate((r"(a+)+$", r"(?P<n>\d+)(?P=n)", r"(?i)[^\W\d_]", r"\Aab\Z", r"(?<=a)b(?!c)", r"\u20ac|\N{EURO SIGN}",
                                      r"(?x) a # c", r"[[:alpha:]]", r"(?(1)a|b)", r"a{,3}", r"\x41\101", r"(?s:.)*?", r"[]a]", r"*+")):
        seeds.add("regex", chr(number) + "\0" + pattern + "\naaab\nab\nAA\n\n11\n")


def option_rows():
    text = pathlib.Path("analyzer/cli/options.def").read_text(encoding="utf-8")
    row = re.compile(r'^OPTION\(\w+, (\w+), (?:0|\'(\w)\'), "([^"]*)",\s+(?:"[^"]*"|NULL),\s+("[^"]*"|NULL),\s+("[^"]*"|NULL)', re.M)
    for kind, letter, name, choices, key in row.findall(text):
        yield kind, letter, name, choices.strip('"').split(), key.strip('"').lstrip("!")


def add_options(seeds):
    values = {"LIST": "WL101,discarded-result", "REPEAT": "sarif=a.sarif", "TEXT": "2.2", "FLAG": ""}
    written = {"LIST": '["WL101", "ALL"]', "REPEAT": '["full"]', "TEXT": '"2.2"', "FLAG": "true",
               "TABLE": '{ "tests/*" = ["WL1"] }'}
    together = ""
    for kind, letter, name, choices, key in option_rows():
        value = choices[0] if choices != ["NULL"] else values.get(kind, "")
        if name:
            seeds.add("arguments", f"--{name}" if kind == "FLAG" else f"--{name}={value}\nsrc")
            seeds.add("arguments", f"src/a.py\n--{name}\n{value}\n--\n-x")
        if letter:
            seeds.add("arguments", f"-{letter}{value}\n-{letter}\n{value}")
        if key != "NULL":
            setting = f'"{choices[0]}"' if kind == "TEXT" and choices != ["NULL"] else written[kind]
            together += f"{key} = {setting}\n"
            seeds.add("config", f"\0src/a.py\n{key} = {setting}\n")
            seeds.add("config", f"\1{key}={setting}\n[tool.wranglint]\n{key} = {setting}\n[tool.other]\n{key} = 1\n")
    seeds.add("config", "\0tests/x.py\n" + together)
    seeds.add("config", "\1>=2,<3\n" + pathlib.Path("pyproject.toml").read_text(encoding="utf-8"))
    seeds.add("config", "\0~=2.2\n[per-file-ignores]\n\"a/**/*.py\" = [\"WL1\"]\n'b' = []\n[[x.y]]\nz = 1979-05-27T07:32:00Z\n")
    seeds.add("config", "\0^2.0\nselect = [\n  'WL101', # c\n  \"\"\"WL2\"\"\",\n]\ndata-root = \"\\u00e9\\t\"\n")


def main():
    seeds = Seeds(sys.argv[1])
    for add in (add_python, add_notebooks, add_data, add_packages, add_baselines, add_patterns, add_options):
        add(seeds)


main()
