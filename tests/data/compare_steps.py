#!/usr/bin/env python3
"""Do samples become what pandas makes of the texts?

Every case is a chain of steps over the texts of a column, with `.str` or in a function given to apply. The
result goes through a dictionary with a single entry, so that WL406 says how many rows the dictionary leaves
out, of how many; pandas says how many that are. Silence is allowed, but not often.

Usage: compare_steps.py [SEED [ROUNDS]]
The program is $WRANGLINT, else $BUILD/wranglint.
"""
import json
import os
import random
import re
import subprocess
import sys
import tempfile

import numpy as np
import pandas as pd

TEXTS = ["Braund, Mr. Owen Harris", "Cumings, Mrs. John Bradley (Florence)", "O'Dwyer, Miss. Ellen", "a-b-c",
         "  padded, Dr. Lee  ", "no comma", "x,,y", "UPPER lower", "Rothes, the Countess. of (Lucy)", "1.5M", "€3.2K",
         "two  blanks", "end,", ",start", "a.b.c.d", "Mr. Smith, Jr.", "tab\tinside", "x", "Ünal, Mr. Can"]

SEPARATORS = [", ", ",", ".", " ", "-", ". ", "Mr", "zz"]
PLACES = ["0", "1", "-1", "2"]
AFFIXES = ["x", "end", ",", "Braund, ", "M", ".", " ", "zz", "Mr. Can"]
PARTS = [r"[aeiou]", r"M", r"\.", r"\d+", r"^\s+", r"[A-Z]+", r",", r"x*"]
PATTERNS = [r" ([A-Za-z]+)\.", r"(\w+)", r"(\d+)", r"^(.)", r"([A-Z])[a-z]"]


def column_step(rng):
    separator, place = rng.choice(SEPARATORS), rng.choice(PLACES)
    return rng.choice([
        ".str.strip()", ".str.strip(', .')", ".str.lstrip('Mr')", ".str.rstrip('.)')", ".str.lower()", ".str.upper()",
        ".str.title()", ".str.capitalize()",
        f".str.split({separator!r}).str[{place}]", f".str.split({separator!r}).str.get({place})",
        f".str.split({separator!r}, expand=True)[{place.lstrip('-')}]", f".str.split().str[{place}]",
        f".str.split({separator!r}, n=1).str[{place}]", f".str.rsplit({separator!r}, n=1).str[{place}]",
        f".str.split({separator!r}, n=1, expand=True)[1]",
        f".str[{rng.randrange(4)}:{rng.randrange(3, 8)}]", f".str[{place}]", f".str.slice({rng.randrange(3)}, 5)",
        f".str.replace({separator!r}, '', regex=False)", r".str.replace(r'\s+', '_', regex=True)",
        f".str.extract({rng.choice(PATTERNS)!r}, expand=False)", ".replace('x', 'y')",
        f".str[-{rng.randrange(1, 9)}:]", f".str[:-{rng.randrange(1, 9)}]", ".str[::2]", ".str[2:1]", ".str[:]",
        f".str.slice(stop=-{rng.randrange(1, 4)})", ".str.slice(1, None)", ".str.slice(0, 6, 2)", ".str.slice(step=1)",
        f".str.removeprefix({rng.choice(AFFIXES)!r})", f".str.removesuffix({rng.choice(AFFIXES)!r})",
        f".str.get({place})", *replacements(rng),
    ])


def replacements(rng):
    """Series.replace in its forms: whole cells or, with regex, parts."""
    part, other = rng.choice(PARTS), rng.choice(PARTS)
    return [
        ".replace(['x', 'a-b-c'], 'y')", ".replace(['x', 'end,'], ['y', ''])", ".replace({'x': 'y', 'end,': 'x'})",
        ".replace('x', np.nan)", ".replace(['x', 'no comma'], None)", ".replace('x', 'y', regex=False)",
        f".replace({part!r}, '', regex=True)", f".replace([{part!r}, {other!r}], '_', regex=True)",
        f".replace([{part!r}, {other!r}], ['_', '-'], regex=True)", f".replace({{{part!r}: '_', {other!r}: ''}}, regex=True)",
        f".replace(regex={part!r}, value='#')", f".replace(regex=[{part!r}, {other!r}], value='')",
        f".replace(regex={{{part!r}: '_'}})", f".str.replace({part!r}, '', regex=True, n=1)",
        f".str.replace({part!r}, '', regex=True, case=False)", f".str.replace({part!r}, r'<\\g<0>>', regex=True)",
    ]


def cell_step(rng):
    separator, place = rng.choice(SEPARATORS), rng.choice(PLACES)
    return rng.choice([
        ".strip()", ".strip('. ')", ".lower()", ".upper()", ".title()", ".capitalize()", f".split({separator!r})[{place}]",
        f".split()[{place}]", f".split({separator!r}, 1)[{place}]", f".rsplit({separator!r}, 1)[{place}]",
        f".replace({separator!r}, '_')", f".removeprefix({rng.choice(AFFIXES)!r})",
        f".removesuffix({rng.choice(AFFIXES)!r})", f"[-{rng.randrange(1, 5)}:]", f"[:-{rng.randrange(1, 5)}]", f"[{rng.randrange(3)}:]", f"[:{rng.randrange(2, 6)}]", f"[{place}]",
    ])


def random_case(rng):
    if rng.random() < 0.6:
        return 'df["t"]' + "".join(column_step(rng) for _ in range(rng.choice([1, 1, 2, 2, 3])))
    body = "".join(cell_step(rng) for _ in range(rng.choice([1, 2, 2, 3])))
    return f'df["t"].{rng.choice(["apply", "map"])}(lambda x: x{body})'


def with_pandas(case, df):
    """The entry of the dictionary, rows that it leaves out, rows that are not missing; None: pandas raises."""
    try:
        values = eval(case, {"df": df, "np": np}).dropna()
    except (IndexError, KeyError, AttributeError, TypeError, ValueError):
        return None
    if not len(values) or not all(isinstance(value, str) for value in values):
        return None
    return values.iloc[0], int((values != values.iloc[0]).sum()), len(values)


def main():
    program = os.environ.get("WRANGLINT") or os.path.join(os.environ.get("BUILD", "build"), "wranglint")
    rng = random.Random(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 600
    with tempfile.TemporaryDirectory() as folder:
        pd.DataFrame({"t": TEXTS}).to_csv(os.path.join(folder, "t.csv"), index=False)
        df = pd.read_csv(os.path.join(folder, "t.csv"))
        wanted = {}
        for case in dict.fromkeys(random_case(rng) for _ in range(rounds)):
            answer = with_pandas(case, df)
            if answer and answer[1]:
                name = f"{len(wanted)}.py"
                wanted[name] = case, answer[1:]
                with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                    file.write('import numpy as np\nimport pandas as pd\ndf = pd.read_csv("t.csv")\n'
                               f'df["x"] = {case}\ny = df["x"].map({{{answer[0]!r}: 1}})\n')
        run = subprocess.run([program, "--isolated", "--select", "WL406", "--output-format", "json", folder],
                             capture_output=True, check=False)
        found = {os.path.basename(finding["filename"]): finding["message"] for finding in json.loads(run.stdout)}
    failed = silent = 0
    for name, (case, rows) in wanted.items():
        said = re.search(r"(\d+) of (\d+) rows", found.get(name, ""))
        silent += said is None
        if said and tuple(map(int, said.groups())) != rows:
            failed += 1
            print(f"{case}: {said.group()}, and pandas leaves out {rows[0]} of {rows[1]}")
    print(f"{len(wanted)} chains of steps, {silent} of them not followed")
    if silent * 5 > len(wanted):
        failed += 1
        print("too many are not followed")
    print(f"{len(wanted) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
