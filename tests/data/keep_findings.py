"""The same findings when the data is gone. Notebooks of three kinds of data are run under pandas, so that they keep their
outputs, and linted three times: beside their data, beside the datapackage.json that `wranglint schema` wrote of it, and
with nothing but the outputs."""

import ast
import contextlib
import io
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

import pandas as pd  # noqa: E402

from support import ALL_RULES, BINARY, Tally  # noqa: E402

FIRST = "Owen John Laina Gosta William James Anna Mary Ellen Karl Ida Leo Eva Hugo Frank Agnes Oscar Elias".split()
LAST = "Braund Cumings Heikkinen Byles Palsson Minahan Moran Allen Sandstrom Rice Fox Ling Turja Goodwin Ek".split()


def _passengers(random):
    titles = ["Mr"] * 50 + ["Miss"] * 18 + ["Mrs"] * 12 + ["Master"] * 4 + ["Dr", "Rev"]
    rows = []
    for number in range(860):
        title = titles[number % len(titles)]
        name = f"{random.choice(LAST)}, {title}. {random.choice(FIRST)} {random.choice(FIRST)} {number:03}"
        rows.append((number + 1, random.choice((0, 1)), random.choice((1, 2, 3)), name,
                     random.choice(("male", "female")), random.choice((22, 38.5, 4, None, 71, 80)),
                     random.choice((0, 1, 2, 8)), f"A/{number}", random.choice(("S", "C", "Q", None)),
                     f"{random.choice((101, 102, 103)):05}"))
    return pd.DataFrame(rows, columns="PassengerId Survived Pclass Name Sex Age SibSp Ticket Embarked Code".split())


def _apps(random):
    rows = []
    for number in range(900):
        size = random.choice((f"{random.randint(1, 99)}M", f"{random.randint(1, 9)}.{random.randint(1, 9)}M",
                              f"{random.randint(11, 999)}k", "Varies with device"))
        rows.append((f"App number {number}", random.choice(("GAME", "TOOLS", "ART")), size,
                     random.choice(("10,000+", "500+", "1,000,000+", "5,000+")),
                     random.choice(("0", "0", "$4.99", "$0.99")), random.randint(3, 99999),
                     f"{random.randint(1, 28):02}/{random.randint(1, 12):02}/2018"))
    return pd.DataFrame(rows, columns="App Category Size Installs Price Reviews Updated".split())


def _players(random):
    rows = []
    for number in range(700):
        value = random.choice((f"€{random.randint(1, 226)}.5M", f"€{random.randint(2, 9)}M", f"€{random.randint(10, 999)}K"))
        rows.append((number, f"{random.choice(FIRST)} {random.choice(LAST)} {number}", value,
                     f"{random.randint(130, 230)}lbs", f"5'{random.randint(1, 11)}", f"Jul {random.randint(1, 28)}, 2004",
                     random.choice(("Left", "Right")), random.choice(("yes", "no"))))
    return pd.DataFrame(rows, columns="ID Name Value Weight Height Joined Foot Loaned".split())


# The cells of a notebook behind the one that reads; what is marked with the codes of findings is not run.
PASSENGERS = [
    "df.head()",
    "df.info()",
    "df.describe()",
    "df['Title'] = df['Name'].str.extract(r' ([A-Za-z]+)\\.', expand=False)",
    "df['Title'].value_counts()",
    "df['Embarked'].unique()",
    ("df['TitleCode'] = df['Title'].map({'Mr': 1, 'Miss': 2, 'Mrs': 3, 'Master': 4})\nprint(df)", "WL406"),
    ("df['Port'] = df['Embarked'].map({'S': 0, 'C': 1})\nprint(df)", "WL406"),
    ("df['Class'] = df['Pclass'].map({1: 'first', 2: 'second'})\nprint(df)", "WL406"),
    ("df['Band'] = pd.cut(df['SibSp'], bins=[0, 1, 4, 10])\nprint(df)", "WL408"),
    ("df['Old'] = pd.cut(df['Age'], bins=[5, 20, 90])\nprint(df)", "WL408"),
    ("x = df['Agee'].mean()", "WL302"),
    ("x = df.groupby('sex')['Survived'].mean()", "WL302"),
    ("x = df.drop(columns=['Ticket', 'Cabin'])", "WL302"),
    ("x = df[['PClass', 'Age']]", "WL302"),
    ("x = df.sort_values('Nmae')", "WL302"),
    ("df['Surived'] = df['Survived'].astype(int)\nprint(df)", "WL301"),
    ("x = df[df['Pclass'] == '3']", "WL513"),
    ("x = df.merge(df[['Ticket']], on='Tiket')", "WL302"),
]
APPS = [
    "df",
    "df.dtypes",
    "df.columns",
    "df['Size'].unique()",
    "df['Installs'].value_counts()",
    "df['Price'].value_counts(dropna=False)",
    ("number = df['Size'].replace(r'[kM]+$', '', regex=True).astype(float)\n"
     "unit = df['Size'].str.extract(r'[\\d\\.]+([KM]+)', expand=False).fillna(1)\n"
     "size = number * unit.replace(['k', 'M'], [10**3, 10**6]).astype(int)\nprint(size)", "WL502"),
    ("df['Size'] = df['Size'].str.replace('M', '000000').str.rstrip('k').astype(float)\nprint(df)", "WL501"),
    ("n = pd.to_numeric(df['Installs'], errors='coerce')\nprint(n.mean())", "WL507"),
    ("x = df.sort_values('Installs')", "WL513"),
    ("x = df['Price'].max()", "WL513"),
    ("d = pd.to_datetime(df['Updated'], format='mixed')\nprint(d)", "WL508"),
    ("x = df['Catgory'].value_counts()", "WL302"),
    ("df = df.rename(columns={'size': 'bytes'})\nprint(df)", "WL305"),
]
PLAYERS = [
    "print(df.head(8))",
    "df.isnull().sum()",
    "df['Value'].head(10)",
    "df['Loaned'].value_counts(normalize=True)",
    ("v = df['Value'].replace(regex=['k'], value='000')\nprint(v)", "WL502"),
    ("v = df['Value'].str.replace('€', '').str.replace('M', '000000').astype(float)\nprint(v)", "WL501"),
    ("w = pd.to_numeric(df['Weight'], errors='coerce')\nprint(w.mean())", "WL507"),
    ("df['Loaned'] = df['Loaned'].astype(bool)\nprint(df)", "WL511"),
    ("x = df['value'].str[1:]", "WL302"),
    ("x = df.dropna(subset=['Heigth'])", "WL302"),
]

IN_READING = {"passengers": ["WL512"]}

# What the outputs that are shown cannot prove, though the data does.
NOT_SHOWN = {
    "passengers": {(1, "WL512")},  # zeros in front of codes, which are lost in reading
    "apps": set(),
    "players": set(),
}


def _shown(value):
    """As Jupyter keeps the value of a cell's last expression."""
    text = repr(value)
    if isinstance(value, list) and len(text) > 79:
        text = "[" + ",\n ".join(repr(item) for item in value) + "]"
    data = {"text/plain": text}
    if hasattr(value, "_repr_html_"):
        data["text/html"] = value._repr_html_()
    return {"output_type": "execute_result", "metadata": {}, "execution_count": 1, "data": data}


def _run_cell(source, names):
    """The outputs of a cell."""
    tree = ast.parse(source)
    last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
    printed, outputs = io.StringIO(), []
    with contextlib.redirect_stdout(printed):
        exec(compile(tree, "cell", "exec"), names)
        value = eval(compile(ast.Expression(last.value), "cell", "eval"), names) if last else None
    if printed.getvalue():
        outputs.append({"output_type": "stream", "name": "stdout", "text": printed.getvalue()})
    if value is not None:
        outputs.append(_shown(value))
    return outputs


def _notebook(name, cells):
    """The notebook, whose cells without a finding were run, and the findings that it should have."""
    made, names, wanted = [], {}, {(1, code) for code in IN_READING.get(name, ())}
    for number, cell in enumerate([f'import pandas as pd\n\ndf = pd.read_csv("{name}.csv")', *cells], 1):
        source, code = cell if isinstance(cell, tuple) else (cell, None)
        if code:
            wanted.add((number, code))
        made.append({"cell_type": "code", "metadata": {}, "source": source,
                     "outputs": [] if code else _run_cell(source, names),
                     "execution_count": None if code else number})
    return {"cells": made, "metadata": {"language_info": {"name": "python"}}, "nbformat": 4, "nbformat_minor": 5}, wanted


def _lint():
    ran = subprocess.run([BINARY, *ALL_RULES, "--isolated", "--output-format", "json", "."], capture_output=True, text=True)
    return {(found["cell"], found["code"]) for found in json.loads(ran.stdout)}


def _difference(found, wanted):
    return [f"cell {cell}: {code} is {'not found' if (cell, code) in wanted else 'not wanted'}"
            for cell, code in sorted(found ^ wanted)]


def _try_out(tally, name, table, cells):
    table.to_csv(f"{name}.csv", index=False)
    notebook, wanted = _notebook(name, cells)
    pathlib.Path(f"{name}.ipynb").write_text(json.dumps(notebook))
    tally.test(f"{name} beside the data", _difference(_lint(), wanted))
    ran = subprocess.run([BINARY, "schema", "--isolated"], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    pathlib.Path(f"{name}.csv").unlink()
    tally.test(f"{name} by its outputs and the package", _difference(_lint(), wanted))
    for cell in notebook["cells"]:
        kept, cell["outputs"], cell["execution_count"] = cell["outputs"], [], None
        cell["kept"] = kept
    pathlib.Path(f"{name}.ipynb").write_text(json.dumps(notebook))
    tally.test(f"{name} by the package alone", _difference(_lint(), wanted))
    pathlib.Path("datapackage.json").unlink()
    for number, cell in enumerate(notebook["cells"], 1):
        cell["outputs"] = cell.pop("kept")
        cell["execution_count"] = number if cell["outputs"] else None
    pathlib.Path(f"{name}.ipynb").write_text(json.dumps(notebook))
    tally.test(f"{name} by its outputs alone", _difference(_lint(), wanted - NOT_SHOWN[name]))


def main():
    warnings.simplefilter("ignore")
    tally = Tally()
    for name, make, cells in (("passengers", _passengers, PASSENGERS), ("apps", _apps, APPS), ("players", _players, PLAYERS)):
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)
            _try_out(tally, name, make(random.Random(7)), cells)
            os.chdir("/")
    tally.finish()


if __name__ == "__main__":
    main()
