#!/usr/bin/env python3
"""Are the figures in messages right?

Tables like those of app stores, football games and passenger lists are made up, some of them larger than what is
read of a file; the code that people write for them is linted, and pandas counts the same on the same rows.
"""
import os
import pathlib
import random
import re
import sys
import tempfile

import pandas as pd

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from cli.box import Box  # noqa: E402
from support import Died, Tally  # noqa: E402

MOST_BYTES = 262144  # of a file that are read
HEAD = 'import pandas as pd\n\ndf = pd.read_csv("data.csv")\n'
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def apps(rows, chance):
    """A column of sizes, most in M, some in k, some in words; and prices, installs, reviews."""
    def size():
        kind = chance.random()
        if kind < 0.1:
            return "Varies with device"
        if kind < 0.3:
            return f"{chance.randint(1, 999)}k" if chance.random() < 0.9 else f"{chance.randint(1, 99)}.5k"
        return f"{chance.randint(1, 99)}M" if chance.random() < 0.5 else f"{chance.randint(1, 9)}.{chance.randint(1, 9)}M"
    return pd.DataFrame({
        "App": ["".join(chance.choices(LETTERS, k=20)) for _ in range(rows)],
        "Size": [size() for _ in range(rows)],
        "Installs": [f"{10 ** chance.randint(1, 6):,}+" for _ in range(rows)],
        "Price": ["0" if chance.random() < 0.9 else f"${chance.randint(1, 9)}.99" for _ in range(rows)]})


def players(rows, chance):
    """Money in M and K with a sign in front, weights in pounds, dates."""
    def money():
        if chance.random() < 0.1:
            return None
        unit, figure = chance.choice("MK"), chance.randint(1, 400)
        return f"€{figure}{unit}" if chance.random() < 0.4 else f"€{figure}.{chance.randint(1, 9)}{unit}"
    return pd.DataFrame({
        "Name": ["".join(chance.choices(LETTERS, k=12)) for _ in range(rows)],
        "Release Clause": [money() for _ in range(rows)],
        "Weight": [f"{chance.randint(120, 220)}lbs" for _ in range(rows)],
        "Joined": [f"{chance.randint(1, 28):02}/{chance.randint(1, 12):02}/20{chance.randint(10, 24)}" for _ in range(rows)]})


def passengers(rows, chance):
    titles = ["Mr", "Mrs", "Miss", "Master", "Dr", "Rev", "Col"]
    return pd.DataFrame({
        "Name": [f"{chance.choice(LETTERS).upper()}x, {chance.choices(titles, [45, 20, 15, 8, 4, 4, 4])[0]}. "
                 + "".join(chance.choices(LETTERS, k=8)) for _ in range(rows)],
        "Fare": [round(chance.random() * 600, 4) if chance.random() > 0.05 else 0.0 for _ in range(rows)],
        "Pclass": [chance.choice([1, 2, 3]) for _ in range(rows)]})


def ends(column, unit):
    return column.str.contains(rf"\d{unit}$", na=False)


def decimals_of(column, units):
    return ends(column, units) & column.str.contains(".", regex=False, na=False)


# The table, the code, the rule, and what pandas counts for the figures of its message, in their order.
CASES = [
    (apps, r"x = df.Size.replace(r'[kM]+$', '', regex=True)" "\n"
           r"y = df.Size.str.extract(r'[\d\.]+([KM]+)', expand=False)" "\nprint(x, y)", "WL502",
     lambda df: [ends(df.Size, "k").sum(), df.Size.count()]),
    (apps, "x = df['Size'].str.replace('M', '000000').str.replace('k', '000')\nprint(pd.to_numeric(x, errors='coerce').mean())",
     "WL501", lambda df: [decimals_of(df.Size, "[kM]").sum(), ends(df.Size, "[kM]").sum()]),
    (apps, "x = df['Size'].str.replace('M', '000000')\nprint(pd.to_numeric(x, errors='coerce').mean())", "WL501",
     lambda df: [decimals_of(df.Size, "M").sum(), ends(df.Size, "M").sum()]),
    (apps, "x = pd.to_numeric(df['Installs'], errors='coerce')\nprint(x.mean())", "WL507",
     lambda df: [pd.to_numeric(df.Installs, errors="coerce").isna().sum(), df.Installs.count()]),
    (players, "x = df['Release Clause'].str.replace('€', '').str.replace('M', '000000').str.replace('k', '000').astype(float)\n"
              "print(x.mean())", "WL501",
     lambda df: [decimals_of(df["Release Clause"], "M").sum(), ends(df["Release Clause"], "M").sum()]),
    (players, "df['Release Clause'] = df['Release Clause'].replace(regex=['k'], value='000')\nprint(df)", "WL502",
     lambda df: [ends(df["Release Clause"], "K").sum(), df["Release Clause"].count()]),
    (players, "x = pd.to_numeric(df['Weight'], errors='coerce')\nprint(x.mean())", "WL507",
     lambda df: [len(df), len(df)]),
    (players, "x = pd.to_datetime(df['Joined'], format='mixed')\nprint(x)", "WL508",
     lambda df: [(lambda day, month: ((day <= 12) & (day != month)).sum())(df.Joined.str[:2].astype(int),
                                                                           df.Joined.str[3:5].astype(int)), len(df)]),
    (passengers, "df['Title'] = df['Name'].str.extract(r' ([A-Za-z]+)\\.', expand=False)\n"
                 "df['Title'] = df['Title'].map({'Mr': 0, 'Mrs': 1, 'Miss': 2, 'Master': 3})\nprint(df)", "WL406",
     lambda df: [df.Name.str.extract(r" ([A-Za-z]+)\.", expand=False).isin(["Dr", "Rev", "Col"]).sum(), len(df)]),
    (passengers, "x = df['Pclass'].map({1: 'first', 2: 'second'})\nprint(x)", "WL406",
     lambda df: [(df.Pclass == 3).sum(), len(df)]),
    (passengers, "x = pd.cut(df['Pclass'], bins=[1, 2, 3])\nprint(x)", "WL408",
     lambda df: [(df.Pclass == 1).sum(), len(df)]),
]


def rows_read(path):
    """The table of the whole lines at the beginning of the file that are read."""
    beginning = path.read_bytes()[:MOST_BYTES]
    whole = beginning[:beginning.rfind(b"\n") + 1]
    return pd.read_csv(path, nrows=whole.count(b"\n") - 1)


def rows_counted(df, notes):
    """The figures are of these rows: the notes say so when there are more."""
    first = re.search(r"the figures are of the first (\d+) rows", notes)
    return df.head(int(first[1])) if first else df


def figures(message):
    """Two numbers with `of` between them."""
    found = re.search(r"(\d+) of (?:the )?(\d+) (?:values|rows)", message)
    return [int(figure) for figure in found.groups()]


def complaints(make, rows, code, rule, count, seed):
    with tempfile.TemporaryDirectory() as folder:
        box = Box(folder)
        path = box.folder / "data.csv"
        make(rows, random.Random(seed)).to_csv(path, index=False)
        box.write("a.py", HEAD + code + "\n")
        found = [finding for finding in box.json("--select", rule, "--target-pandas", "1.5", "a.py")
                 if re.search(r"\d+ of ", finding["message"])]
        if not found:
            yield f"{rule} is not found"
            return
        notes = " ".join(note["message"] for note in found[0]["related"])
        df = rows_read(path)
        wanted = [int(figure) for figure in count(rows_counted(df, notes))]
        if figures(found[0]["message"]) != wanted:
            yield f"pandas counts {wanted}: {found[0]['message']}"
        if path.stat().st_size > MOST_BYTES and "the figures are of the first" not in notes:
            yield f"the file has {path.stat().st_size} bytes, and the notes say: {notes}"


def main():
    tally = Tally()
    for make, code, rule, count in CASES:
        for rows in (60, 900, 12_000):
            name = f"{rule} on {rows} {make.__name__}: {code.splitlines()[0]}"
            try:
                tally.test(name, complaints(make, rows, code, rule, count, rows))
            except Died as trouble:
                tally.test(name, [str(trouble)])
    tally.finish()


main()
