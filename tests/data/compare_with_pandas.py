#!/usr/bin/env python3
"""Does the data stage read CSV files as pandas does?

Every case is a file and the options of read_csv. pandas reads it, the data stage describes it, and the
columns, the labels of rows, the dtypes and the number of missing values must be the same; what makes pandas
raise must not become a table. Saying that something is not followed is allowed only where a case says so.

Usage: compare_with_pandas.py [SEED [ROUNDS]]
The program that describes files is $BUILD/data/describe_csv, which the Makefile builds.
"""
import gzip
import json
import os
import random
import subprocess
import sys
import tempfile
import warnings

import pandas as pd

warnings.simplefilter("ignore")

READ, UNSUPPORTED = 0, 4
MAY_REFUSE = "may_refuse"

# (file, options): bytes are written as they are, text as UTF-8.
CASES = [
    ("a,b,c\n1,2,3\n4,5,6\n", {}),
    ("a,b,c\r\n1,2,3\r\n4,5,6\r\n", {}),
    ("a,b,c\r1,2,3\r4,5,6\r", {}),
    ("a,b,c\n1,2,3\n4,5,6", {}),
    ("a,b\n\n1,2\n   \n\t\n3,4\n", {}),
    ("a,b\n\n1,2\n   \n3,4\n", {"skip_blank_lines": False}),
    ("a,a,a,b\n1,2,3,4\n", {}),
    ("a,a.1,a,a\n1,2,3,4\n", {}),
    ("a,a,a.1,a.1,a.2\n1,2,3,4,5\n", {}),
    (",a,,b\n1,2,3,4\n", {}),
    ("Unnamed: 0,,Unnamed: 1\n1,2,3\n", {}),
    (",,Unnamed: 1\n1,2,3\n", {}),
    ("a,b\n1,2,3\n4,5,6\n", {}),
    ("a,b\n1,2,3,4\n4,5,6,7\n", {}),
    ("a,b\n1,2,3\n4,5,6\n", {"index_col": False}),
    ("a,b\n1,2\n4,5,6\n", {}),
    ("a,b\n1,2\n4,5,6\n7,8\n", {"on_bad_lines": "skip"}),
    ("a,b\n1,2,3\n4,5\n", {}),
    ("a,b,c\n1,2\n3\n", {}),
    ("a,b,c\n1,2,\n3,4,\n", {}),
    ("a,b,c\n1,2,3,\n3,4,5,\n", {}),
    ("", {}),
    ("\n\n", {}),
    ("a\n", {}),
    ("a,b\n", {}),
    ("a\n\n", {}),
    ("1,2\n3,4\n", {"header": None}),
    ("1,2\n3,4,5\n", {"header": None}),
    ("1,2,3\n3,4\n", {"header": None}),
    ("x\na,b\n1,2\n", {"header": 1}),
    ("\nx,y\n\na,b\n1,2\n", {"header": 1}),
    ("x\na,b\n1,2\n", {"header": 7}),
    ("1,2\n3,4\n", {"names": ["p", "q"]}),
    ("1,2,3\n3,4,5\n", {"names": ["p", "q"]}),
    ("1,2\n3,4\n", {"names": ["p", "q", "r"]}),
    ("1,2\n3,4,5\n", {"names": ["p", "q", "r"]}),
    ("1,2\n3,4,5,6\n", {"names": ["p", "q", "r"]}),
    ("a,b\n3,4\n", {"names": ["p", "q"], "header": 0}),
    ("a,b\n3,4\n", {"names": ["p", "q", "r"], "header": 0}),
    ("a,b,c\n3,4,5\n", {"names": ["p", "q"], "header": 0}),
    ("a,b\n1,x\n", {"names": ["p", "q"]}),
    ("", {"names": ["p", "q"]}),
    ("skip\nskip\na,b\n1,2\n", {"skiprows": 2}),
    ("a,b\nskip\n1,2\nskip,x,y\n3,4\n", {"skiprows": [1, 3]}),
    ('"x\ny",z\na,b\n1,2\n', {"skiprows": 1}),
    ('"x\ny",z\na,b\n1,2\n', {"skiprows": [0]}),
    ("\na,b\n1,2\n", {"skiprows": 1}),
    ("a,b\n1,2\n3,4\ntotal\n", {"skipfooter": 1, "engine": "python"}),
    ("a,b\n1,2\n3,x\n5,6\n", {"nrows": 1}),
    ("a,b\n1,2\n3,x\n5,6\n", {"nrows": 0}),
    ("# hello\na,b # names\n1,2 # one\n#3,4\n5,6\n", {"comment": "#"}),
    ('a,b\n"x # y",2\n3,"#"\n', {"comment": "#"}),
    ("a,b\n1,#2\n", {"comment": "#"}),
    ("a,b\n  # x\n1,2\n", {"comment": "#"}),
    ("a,b,c\n1,2,3\n4,5,6\n", {"usecols": ["c", "a"]}),
    ("a,b,c\n1,2,3\n4,5,6\n", {"usecols": [2, 0]}),
    ("a,b,c\n1,2,3\n4,5,6\n", {"usecols": ["c", "x"]}),
    ("a,b\n1,2,3\n4,5,6\n", {"usecols": ["a"], MAY_REFUSE: True}),
    ("a,b\n1,2,3\n4,5,6\n", {"usecols": ["a", "b"]}),
    ("a,b\n1,2\n4,5,6\n", {"usecols": ["a", "b"]}),
    ("1,2,3\n4,5,6\n", {"usecols": [0, 2], "names": ["p", "q"]}),
    ("1,2,3\n4,5,6\n", {"usecols": [0, 2], "names": ["p", "q", "r"]}),
    ("1,2,3\n4,5,6\n", {"usecols": [0, 2], "header": None}),
    ("a,b,c\n1,2,3\n4,5,6\n", {"index_col": 0}),
    ("a,b,c\n1,2,3\n4,5,6\n", {"index_col": "b"}),
    ("a,b,c\n1,2,3\n4,5,6\n", {"index_col": ["c", "a"]}),
    ("a,b,c\n1,2,3\n4,5,6\n", {"index_col": [0, 1]}),
    (",b,c\n1,2,3\n4,5,6\n", {"index_col": 0}),
    ("a,b,c\n1,2,3\n4,5,6\n", {"index_col": 5}),
    ("a,b,c\n1,2,3\n4,5,6\n", {"index_col": "x"}),
    ("a,b,c\n1,2,3\n4,5,6\n", {"index_col": 1, "usecols": ["b", "c"]}),
    ("a,b,c\n1,2,3\n4,5,6\n", {"index_col": 0, "usecols": [1, 2]}),
    ("a,b\n1,2,3\n4,5,6\n", {"index_col": 0}),
    ("a,b\n1,2,3\n4,5,6\n", {"index_col": 1, MAY_REFUSE: True}),
    ("1,2\n3,4\n", {"header": None, "index_col": 0}),
    ("a;b\n1;2\n", {"sep": ";"}),
    ("a|b\n1|2\n", {"sep": "|"}),
    ("a\tb\n1\t 2\n", {"sep": "\t"}),
    ("a b   c\n1  2\t3\n  4 5 6  \n", {"sep": r"\s+"}),
    ('a "b  c" d\n1 2 3\n', {"sep": r"\s+"}),
    ('"x  y" 1\n\n   \nz "" \n', {"sep": r"\s+", "header": None}),
    ("a b c\n1 2\n", {"sep": " "}),
    ("a  b\n1  2\n", {"sep": " "}),
    ("a::b::c\n1::2::3\n4::x::6\n", {"sep": "::", "engine": "python"}),
    ("a, b ;c\n1,2;3\n", {"sep": r"\s*[,;]\s*", "engine": "python"}),
    ("a::b\n1::2::3\n", {"sep": "::", "engine": "python"}),
    ("a,b\n1,2\n", {"sep": None, "engine": "python"}),
    ("a;b\n1;2\n", {"sep": None, "engine": "python"}),
    ("a;b,c\n1;2,3\n", {"sep": None, "engine": "python"}),
    ("a\tb\n1\t2\n", {"sep": None, "engine": "python"}),
    ("name|age\nann|2\n", {"sep": None, "engine": "python"}),
    ("xx|yy|zz\n1|2|3\n", {"sep": None, "engine": "python"}),
    ('"a";"b, c"\n1;2\n', {"sep": None, "engine": "python"}),
    ('x|"a"|"b, c"\n0|1|2\n', {"sep": None, "engine": "python"}),
    ("# no\n\na;b\n1;2\n", {"sep": None, "engine": "python", "skiprows": 1}),
    ("a\n1\n", {"sep": None, "engine": "python"}),
    ('a,b\n"x, y",2\n"say ""hi""",3\n', {}),
    ('a,b\n"x\ny",2\nz,3\n', {}),
    ('a,b\n5" pipe,2\nz",3\n', {}),
    ('a, "b c", d\n1, "x, y", 3\n', {}),
    ('a, "b c", d\n1, "x, y", 3\n', {"skipinitialspace": True}),
    ("a,  b\n  1, 2\n   x,   \n", {"skipinitialspace": True}),
    ('a,b\n"x"y,2\nz,3\n', {MAY_REFUSE: True}),
    ('a,b\n1,"x\n2,3\n', {}),
    ('a,b\n1,"x', {}),
    ("a,b\n'x, y',2\n", {"quotechar": "'"}),
    ('a,b\n"x,2\ny",3\n', {"quoting": 3}),
    ('a,b\n"",2\n"",3\n', {}),
    ('a\n""\n""\n', {}),
    ("a\n1\n-2\n+3\n 4 \n", {}),
    ("a\n1\n\n3\n", {}),
    ("a,b\n1,x\n,y\n3,z\n", {}),
    ("a,b\n,x\n,y\n", {}),
    ("a\n1.5\n.5\n5.\n1e5\n-1E-3\ninf\n-Infinity\n", {}),
    ("a\n1e\n", {}),
    ("a\n.\n", {}),
    ("a\n-\n", {}),
    ("a\n1_000\n", {}),
    ("a\n0x10\n", {}),
    ("a\n1 2\n", {}),
    ("a\n9223372036854775807\n-9223372036854775808\n", {}),
    ("a\n9223372036854775808\n1\n", {}),
    ("a\n9223372036854775808\n-1\n", {}),
    ("a\n18446744073709551616\n", {}),
    ("a\n18446744073709551616\n1.5\n", {}),
    ("a\n1.5\n18446744073709551616\n", {}),
    ("a\n007\n012\n", {}),
    ("a\nTrue\nFalse\n", {}),
    ("a\nTRUE\nfalse\ntRuE\n", {}),
    ("a,b\nTrue,1\n,2\n", {}),
    ("a\nTrue\n1\n", {}),
    ("a\nyes\nno\n", {"true_values": ["yes"], "false_values": ["no"]}),
    ("a\nyes\nno\nmaybe\n", {"true_values": ["yes"], "false_values": ["no"]}),
    ("a,b\n1,NA\n2,N/A\n3,x\n", {}),
    ("a,b\n1,NA\n2,nan\n", {}),
    ("a,b\n1,None\n2,3\n", {}),
    ("a,b\n1,NA\n2,3\n", {"keep_default_na": False}),
    ("a,b\n1,\n2,3\n", {"keep_default_na": False}),
    ("a,b\n1,\n2,3\n", {"na_filter": False}),
    ("a,b\n1,?\n2,3\n", {"na_values": ["?"]}),
    ("a,b\n1,?\n?,3\n", {"na_values": {"b": ["?"]}}),
    ("a,b\n1,-999\n2,-999.0\n3,4.5\n", {"na_values": [-999]}),
    ("a,b\n1,-999\n2,3\n", {"na_values": [-999]}),
    ("a,b\n1,NA\n2,?\n", {"na_values": ["?"], "keep_default_na": False}),
    ('a,b\n"1,234",x\n"12,345,678",y\n', {"thousands": ","}),
    ("a;b\n1,5;x\n2;y\n", {"sep": ";", "decimal": ","}),
    ("a;b\n1.234,5;1.000\n2;3\n", {"sep": ";", "decimal": ",", "thousands": "."}),
    ("a,b\n1,2\n3,4\n", {"dtype": "str"}),
    ("a,b\n1,2\n3,4\n", {"dtype": {"b": "float"}}),
    ("a,b\n1,x\n3,y\n", {"dtype": {"b": "category"}}),
    ("a,b\n1,2020-01-02\n3,2021-05-06\n", {"parse_dates": ["b"]}),
    ("a,b\n1,2020-01-02\n3,2021-05-06\n", {}),
    ("\ufeffa,b\n1,2\n", {}),
    ('\ufeff"a",b\n1,2\n', {}),
    ("naïve,größe\n1,ü\n", {}),
    ("naïve,größe\n1,ü\n".encode("latin-1"), {}),
    ("naïve,größe\n1,ü\n".encode("latin-1"), {"encoding": "latin-1"}),
    ("naïve,größe\n1,ü\n".encode("latin-1"), {"encoding": "ISO-8859-1"}),
    ("naïve,größe\n1,ü\n".encode("latin-1"), {"encoding_errors": "ignore"}),
    ("naïve,größe\n1,ü\n".encode("latin-1"), {"encoding_errors": "replace"}),
    ("a,b\n“x”,€\n".encode("cp1252"), {"encoding": "cp1252"}),
    (b"a,b\n\x81,1\n", {"encoding": "cp1252"}),
    ("a,b\n1,é\n".encode("utf-16"), {"encoding": "utf-16"}),
    ("a,b\n1,é\n".encode("utf-16-be"), {"encoding": "utf-16-be"}),
    ("a,b\n1,é\n".encode("utf-16"), {}),
    ("a,b\n1,é\n", {"encoding": "utf_8"}),
    ("a,b\n1,é\n", {"encoding": "ascii"}),
    ("a,b\n1,あ\n".encode("shift_jis"), {"encoding": "shift_jis"}),
    (gzip.compress(b"a,b\n1,2\n"), {"ending": ".csv.gz"}),
    (gzip.compress(b"a,b\n") + gzip.compress(b"1,2\n"), {"ending": ".csv.gz"}),
    (gzip.compress(b"a,b\n1,2\n") + b"\0\0\0\0", {"ending": ".csv.gz"}),
    (gzip.compress(b"a,b\n1,2\n")[:-6], {"ending": ".csv.gz"}),
    (gzip.compress(b"a,b\n1,2\n"), {}),
    (gzip.compress(b"a,b\n1,2\n"), {"compression": "gzip"}),
    (b"a,b\n1,2\n", {"ending": ".csv.gz"}),
]

FIELDS = ["", "1", "2", "-3", "007", "1.5", "x", "a b", " y", "z ", "NA", "True", "false", '"q"', '"a,b"',
          '"a""b"', '"l\nm"', '5"', "1e3", "None", "é", "#c", "1;2", "#", "9999999999999999999"]
NAMES = ["a", "b", "a", "c", "", "a.1", "B", " d", '"e f"', "1", "Unnamed: 1"]


def random_case(rng):
    width = rng.randint(1, 5)
    sep = rng.choice([",", ",", ",", ";", "\t", "|"])
    end = rng.choice(["\n", "\n", "\r\n", "\r"])
    ragged = rng.random() < 0.3
    lines = [sep.join(rng.choice(NAMES) for _ in range(width))]
    pools = [rng.sample(FIELDS, rng.randint(1, 4)) for _ in range(width + 2)]
    for _ in range(rng.randint(0, 6)):
        if rng.random() < 0.1:
            lines.append(rng.choice(["", " ", "#x", "  \t"]))
        count = width + (rng.choice([-1, 0, 0, 0, 1]) if ragged else 0)
        lines.append(sep.join(rng.choice(pools[i]) for i in range(max(count, 1))))
    options = random_options(rng, sep, width)
    if end == "\r" and any(line[:1] in ("", " ", "\t", sep) for line in lines):
        end = "\n"  # pandas loses its way in lines like these when CR ends them
    text = end.join(lines) + (end if rng.random() < 0.8 else "")
    if "skiprows" in options:
        text = text.replace('"l\nm"', "lm")  # pandas sees the quotes of a skipped line in its own way
    return text, options


def random_options(rng, sep, width):
    options = {"sep": sep}
    names = [f"n{i}" for i in range(rng.choice([width, width, width - 1, width + 1]))]
    choices = {
        "header": lambda: rng.choice([None, 0, 1]),
        "skiprows": lambda: rng.choice([1, 2, [1], [0, 2]]),
        "names": lambda: names or ["n0"],
        "usecols": lambda: sorted(rng.sample(range(width), rng.randint(1, width))),
        "index_col": lambda: rng.choice([0, False, [0]]),
        "comment": lambda: "#",
        "na_values": lambda: ["x", 2],
        "keep_default_na": lambda: False,
        "skip_blank_lines": lambda: False,
        "skipinitialspace": lambda: True,
        "thousands": lambda: ";" if sep != ";" else None,
        "nrows": lambda: rng.randint(1, 3),
        "on_bad_lines": lambda: "skip",
        "quoting": lambda: 3,
    }
    for name in rng.sample(sorted(choices), rng.choice([0, 1, 1, 2, 3])):
        value = choices[name]()
        if value is not None or name == "header":
            options[name] = value
    options[MAY_REFUSE] = True
    return options


def dtype_class(series):
    kind = series.dtype.kind if hasattr(series.dtype, "kind") else "O"
    if str(series.dtype) == "category":
        return "category"
    if kind in "iu":
        return "integer"
    if kind == "f":
        return "float"
    if kind == "b":
        return "bool"
    if kind == "M":
        return "datetime"
    if not len(series):
        return "unknown"
    kinds = {type(value) for value in series.dropna()}
    return "text" if kinds <= {str} else "mixed"


def with_pandas(path, options):
    """What pandas makes of it, in the form that describe_csv prints; None when it raises."""
    try:
        frame = pd.read_csv(path, **options)
    except Exception:
        return None
    columns = [{"name": str(name), "is_position": isinstance(name, int),
                "dtype": dtype_class(frame.iloc[:, i]), "missing": int(frame.iloc[:, i].isna().sum())}
               for i, name in enumerate(frame.columns)]
    # From pandas 3.0 on labels out of the file are a RangeIndex too, when they are evenly spaced.
    counts = isinstance(frame.index, pd.RangeIndex) and frame.index.equals(pd.RangeIndex(len(frame)))
    is_plain = (counts and frame.index.name is None) or options.get("index_col") is False
    levels = frame.index.names if not is_plain else []
    return {"rows": len(frame), "columns": columns, "index": [name or "" for name in levels]}


def described(answer):
    columns = [{key: column[key] for key in ("name", "is_position", "dtype", "missing")}
               for column in answer["columns"]]
    return {"rows": answer["rows"], "columns": columns,
            "index": [level["name"] for level in answer["index"]]}


def differences(case, wanted, answer):
    refused = answer["status"] != READ
    if wanted is None:
        return None if refused else "pandas raises"
    if refused:
        allowed = case[1].get(MAY_REFUSE) and answer["status"] == UNSUPPORTED
        allowed = allowed or (case[1].get(MAY_REFUSE) and "closing quote" in answer["why"])
        return None if allowed else "refused: " + answer["why"]
    got = described(answer)
    if case[1].get(MAY_REFUSE) and not answer["complete"]:  # it stopped where a quote is not understood
        same = [c["name"] for c in got["columns"]] == [c["name"] for c in wanted["columns"]]
        return None if same else f"\n  pandas: {wanted}\n  here:   {got}"
    if not wanted["rows"]:  # without rows pandas gives the dtype `object` to everything
        for column in wanted["columns"]:
            column["dtype"] = "unknown"
        for column in got["columns"]:
            column["dtype"] = "unknown"
        wanted["index"] = got["index"]
    if len(wanted["index"]) == 1 and wanted["index"] != [""] and got["index"] == [""]:
        if case[1].get("header", 0) is None:  # a number as the name of the labels
            wanted["index"] = got["index"]
    return None if got == wanted else f"\n  pandas: {wanted}\n  here:   {got}"


def main():
    program = os.path.join(os.environ.get("BUILD", "build"), "data", "describe_csv")
    rng = random.Random(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1500
    cases = CASES + [random_case(rng) for _ in range(rounds)]
    requests, wanted = [], []
    with tempfile.TemporaryDirectory() as folder:
        for number, (content, options) in enumerate(cases):
            path = os.path.join(folder, f"{number}{options.get('ending', '.csv')}")
            with open(path, "wb") as file:
                file.write(content if isinstance(content, bytes) else content.encode())
            options = {key: value for key, value in options.items() if key not in ("ending", MAY_REFUSE)}
            requests.append({"path": path, "options": options})
            wanted.append(with_pandas(path, dict(options)))
        run = subprocess.run([program, pd.__version__], input=json.dumps(requests).encode(), capture_output=True)
    if run.returncode:
        sys.exit(f"{program} ended with {run.returncode}\n{run.stderr.decode()[-3000:]}")
    answers = [json.loads(line) for line in run.stdout.decode().splitlines()]
    assert len(answers) == len(cases), "an answer is missing"
    failed = 0
    for case, want, answer in zip(cases, wanted, answers):
        problem = differences(case, want, answer)
        if problem:
            failed += 1
            print(f"{case[0]!r} {case[1]}: {problem}")
    tables = sum(want is not None for want in wanted)
    refused = sum(want is not None and answer["status"] != READ for want, answer in zip(wanted, answers))
    print(f"{tables} files that pandas reads, {len(cases) - tables} that it does not; {refused} not followed")
    print(f"{len(cases) - failed} passed, {failed} failed")
    sys.exit(1 if failed or refused * 10 > tables else 0)


if __name__ == "__main__":
    main()
