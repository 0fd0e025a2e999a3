"""The code that is measured: built below build/bench from what any machine has, the same on every run."""

import os
import pathlib
import re
import shutil
import site
import sysconfig

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
MEGABYTE = 1_000_000

STATEMENTS = (
    "table{n} = pd.read_csv('data/part{n}.csv', usecols=['key', 'price', 'amount', 'day'])",
    "table{n}['total'] = table{n}['price'] * table{n}['amount']",
    "table{n} = table{n}[table{n}['total'] > {n}].copy()",
    "table{n}['day'] = pd.to_datetime(table{n}['day'])",
    "by_key{n} = table{n}.groupby('key')['total'].sum().reset_index()",
    "table{n} = table{n}.merge(by_key{n}, on='key', how='left', suffixes=('', '_sum'))",
    "table{n}.loc[table{n}['total'].isna(), 'total'] = 0  # no sale on that day",
    "if by_key{n}['total'].max() > 1000:\n    print('large', by_key{n}.head())",
    "for name in ['price', 'amount']:\n    table{n}[name] = table{n}[name].fillna(table{n}[name].median())",
    "def clean{n}(frame, column='price'):\n    frame = frame.dropna(subset=[column])\n"
    "    return frame.sort_values(column).reset_index(drop=True)",
    "table{n} = clean{n}(table{n}, 'amount')",
    "plot = table{n}['total'].rolling(7).mean()",
)


def generate(size):
    """SIZE bytes of plain pandas code, more or less."""
    lines, length, number = ["import pandas as pd", ""], 0, 0
    while length < size:
        for statement in STATEMENTS:
            lines.append(statement.format(n=number))
            length += len(lines[-1]) + 1
        number += 1
    return "\n".join(lines) + "\n"


def python_files(folder):
    for here, folders, names in os.walk(folder):
        folders.sort()
        yield from (pathlib.Path(here, name) for name in sorted(names) if name.endswith(".py"))


def packages():
    """Folders with installed packages, the ones of the system too."""
    places = [*site.getsitepackages(), sysconfig.get_path("purelib"), "/usr/lib/python3/dist-packages"]
    return [place for place in dict.fromkeys(places) if os.path.isdir(place)]


def pick(files, most_bytes, wanted):
    """The first of FILES that are WANTED, up to MOST_BYTES; no file over 1 MB, none that is empty."""
    picked, total = [], 0
    for path in files:
        try:
            text = path.read_bytes()
        except OSError:
            continue
        if not 0 < len(text) <= MEGABYTE or not wanted(text):
            continue
        if total + len(text) > most_bytes:
            break
        picked.append(text)
        total += len(text)
    return picked


def uses_pandas(text):
    return b"pandas" in text


def is_parsed(text):
    """By wranglint: naming pandas is not enough."""
    return re.search(rb"\b(?:import|from)\b.*pandas", text) is not None


def installed():
    return (path for place in packages() for path in python_files(place))


def write(folder, texts):
    shutil.rmtree(folder, ignore_errors=True)
    for number, text in enumerate(texts):
        path = folder / f"part{number // 100:03}" / f"file{number:05}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text)
    return folder


def pandas_texts(size):
    """Test data, installed packages that use pandas, and as much generated code as is left to fill."""
    texts = pick(python_files(ROOT / "testdata"), size // 4, uses_pandas)
    texts += pick(installed(), size // 2, uses_pandas)
    while sum(map(len, texts)) < size:
        texts.append(generate(20_000 + 997 * (len(texts) % 40)).encode())
    return texts


def mixed_texts(size):
    """Python in general, with a twelfth of its bytes using pandas."""
    plain = pick(python_files(sysconfig.get_path("stdlib")), size * 11 // 12, lambda text: not uses_pandas(text))
    have = sum(map(len, plain))
    plain += pick(installed(), size * 11 // 12 - have, lambda text: not uses_pandas(text))
    return plain + pandas_texts(sum(map(len, plain)) // 11)


def copies(count, size):
    return [generate(size).encode()] * count


def hostile(name, units):
    return [HOSTILE[name](units).encode()]


def sample(folder, size):
    """Every so-manieth of the files below FOLDER, about SIZE bytes."""
    texts = [path.read_bytes() for path in python_files(folder)]
    return texts[::max(1, sum(map(len, texts)) // size)]


HOSTILE = {  # by name: what makes N units of it
    "comments": lambda n: "import pandas as pd\n" + "# a\n" * n + "df = pd.DataFrame({'a': [1]})\n",
    "one line": lambda n: "import pandas as pd\nx = [" + "1, " * n + "]\n",
    "brackets": lambda n: "import pandas as pd\nx = " + "(" * n + "1" + ")" * n + "\n",
    "stores to a name": lambda n: "import pandas as pd\ndf = pd.DataFrame({'a': [1]})\n" + "df = df.dropna()\n" * n,
    "operators": lambda n: "import pandas as pd\ns = pd.Series([1])\nx = s" + " + s" * n + "\n",
    "steps of a chain": lambda n: "import pandas as pd\ndf = pd.DataFrame({'a': [1]})\nx = (df"
    + "".join(f"\n    .assign(c{i}=1).dropna()" for i in range(n)) + ")\n",
    "columns": lambda n: "import pandas as pd\ndf = pd.DataFrame({'a': [1]})\n"
    + "".join(f"df['c{i}'] = df['a'] + {i}\n" for i in range(n)),
    "functions": lambda n: "import pandas as pd\n"
    + "".join(f"def f{i}(df):\n    df = df.dropna()\n    return f{(i + 1) % n}(df)\n" for i in range(n)),
    "nested loops": lambda n: "import pandas as pd\ndf = pd.DataFrame({'a': [1]})\n"
    + "".join(" " * i + "for x in y:\n" for i in range(n)) + " " * n + "df['a'] = df['a'] + 1\n",
}
HOSTILE_UNITS = {"comments": 200_000, "one line": 3_000_000, "brackets": 100_000, "stores to a name": 100_000, "operators": 5_000,
                 "steps of a chain": 30_000, "columns": 10_000, "functions": 10_000, "nested loops": 1_000}
