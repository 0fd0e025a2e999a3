"""What a notebook keeps of its last run feeds the rules where there is neither the data nor a package: each of the
outputs below is what pandas prints, once as text and once as HTML where it makes both."""

import json

READ = 'import pandas as pd\n\ndf = pd.read_csv("gone.csv")'

HEAD = """   Name    Value  Weight        Date  Age Paid
0   Ada  €226.5M  159lbs  05/02/2024   36   no
1   Bob    €1.1K  183lbs  13/02/2024   41  yes
2  Cleo    €110M  150lbs  14/02/2024   22   no"""
COLUMNS = "Index(['Name', 'Value', 'Weight', 'Date', 'Age', 'Paid'], dtype='object')"
DTYPES = """Name      object
Value     object
Weight    object
Date      object
Age        int64
Paid      object
dtype: object"""
INFO = """<class 'pandas.core.frame.DataFrame'>
RangeIndex: 3 entries, 0 to 2
Data columns (total 6 columns):
 #   Column  Non-Null Count  Dtype 
---  ------  --------------  ----- 
 0   Name    3 non-null      object
 1   Value   3 non-null      object
 2   Weight  3 non-null      object
 3   Date    3 non-null      object
 4   Age     3 non-null      int64 
 5   Paid    2 non-null      object
dtypes: int64(1), object(5)
memory usage: 272.0+ bytes
"""
TITLES_1 = """Mr     5
Mrs    3
Rev    2
Dr     1
Name: Title, dtype: int64"""
TITLES = """Title
Mr     5
Mrs    3
Rev    2
Dr     1
Name: count, dtype: int64"""
PAID = """Paid
no     7
yes    3
Name: count, dtype: int64"""
VALUES = """Value
€1.1K      7
€226.5M    3
Name: count, dtype: int64"""
SIBLINGS = """SibSp
0    600
1    209
8      7
Name: count, dtype: int64"""


def _html(text):
    """The table that Jupyter shows for the DataFrame that TEXT shows."""
    head, *rows = [line.split() for line in text.splitlines()]
    cells = "\n".join(f"      <th>{name}</th>" for name in head)
    body = "\n".join("    <tr>\n" + f"      <th>{row[0]}</th>\n" + "\n".join(f"      <td>{cell}</td>" for cell in row[1:])
                     + "\n    </tr>" for row in rows)
    return ('<div>\n<table border="1" class="dataframe">\n  <thead>\n    <tr style="text-align: right;">\n      <th></th>\n'
            f"{cells}\n    </tr>\n  </thead>\n  <tbody>\n{body}\n  </tbody>\n</table>\n</div>")


def _result(text, html=None):
    data = {"text/plain": text, **({"text/html": html} if html else {})}
    return {"output_type": "execute_result", "metadata": {}, "execution_count": 1, "data": data}


def _printed(text):
    return {"output_type": "stream", "name": "stdout", "text": text}


def _notebook(box, *cells, counts=None):
    """Cells are code, or (code, output)."""
    made = []
    for number, cell in enumerate(cells):
        source, output = cell if isinstance(cell, tuple) else (cell, None)
        made.append({"cell_type": "code", "metadata": {}, "source": source, "outputs": [output] if output else [],
                     "execution_count": counts[number] if counts else number + 1})
    notebook = {"cells": made, "metadata": {"language_info": {"name": "python"}}, "nbformat": 4, "nbformat_minor": 5}
    box.write("a.ipynb", json.dumps(notebook))
    return box.json("--select", "ALL", "--preview", "a.ipynb")


def _found(box, *cells, **options):
    return [(found["code"], found["cell"]) for found in _notebook(box, *cells, **options)]


MISSING = """Name      0
Value     0
Weight    0
Date      0
Age       0
Paid      1
dtype: int64"""
DESCRIPTION = """             Age
count   3.000000
mean   33.000000
std     9.848858
min    22.000000
25%    29.000000
50%    36.000000
75%    38.500000
max    41.000000"""
DESCRIBED = """count     3.000000
mean     33.000000
std       9.848858
min      22.000000
25%      29.000000
50%      36.000000
75%      38.500000
max      41.000000
Name: Age, dtype: float64"""
UNIQUE = "array(['no', 'yes', nan], dtype=object)"
NORMALIZED = """Paid
no     0.7
yes    0.3
Name: proportion, dtype: float64"""
PAID_HEAD = """0     no
1    yes
2     no
Name: Paid, dtype: object"""

SHOWS_COLUMNS = [("df.columns", _result(COLUMNS)), ("df.head()", _result(HEAD)), ("df.head()", _result(HEAD, _html(HEAD))),
                 ("df", _result(HEAD)), ("print(df.head())", _printed(HEAD + "\n")), ("df.dtypes", _result(DTYPES)),
                 ("df.info()", _printed(INFO)), ("list(df.columns)", _result(repr(HEAD.split("\n")[0].split()))),
                 ("df.columns.tolist()", _result(repr(HEAD.split("\n")[0].split()))), ("df.isnull().sum()", _result(MISSING)),
                 ("print(df.isna().sum())", _printed(MISSING + "\n")), ("df.nunique()", _result(MISSING))]
SHOWS_TEXT = [("df.head()", _result(HEAD)), ("df.head()", _result(HEAD, _html(HEAD)))]
SHOWS_NUMBERS = [("df.dtypes", _result(DTYPES)), ("df.info()", _printed(INFO))]

# What is shown, one of several ways each; the code that follows, and what is found in it.
CASES = [
    ("a name that no column has", SHOWS_COLUMNS, "x = df['Agee'].mean()", ["WL302"]),
    ("a name that a column has", SHOWS_COLUMNS, "x = df['Age'].mean()", []),
    ("a column that is written under another name", SHOWS_COLUMNS, "df['Weigth'] = df['Weight'].str.strip()\nprint(df)",
     ["WL301"]),
    ("a key that no column has", SHOWS_COLUMNS, "df = df.rename(columns={'Agee': 'age'})\nprint(df)", ["WL305"]),
    ("columns that are renamed as rows", SHOWS_COLUMNS, "df = df.rename({'Age': 'age'})\nprint(df)", ["WL304"]),
    ("a number compared with text", SHOWS_NUMBERS, "x = df[df['Age'] == '36']", ["WL513"]),
    ("text compared with a number", SHOWS_TEXT, "x = df[df['Name'] == 36]", ["WL513"]),
    ("units with decimals", [*SHOWS_TEXT, ("df['Value'].value_counts()", _result(VALUES))],
     "df['Value'] = df['Value'].str.replace('€', '').str.replace('M', '000000').astype(float)\nprint(df)", ["WL501"]),
    ("the unit in the other case", [*SHOWS_TEXT, ("df['Value'].value_counts()", _result(VALUES))],
     "df['Value'] = df['Value'].str.replace('k', '', regex=False)\nprint(df)", ["WL502"]),
    ("a unit that is coerced", SHOWS_TEXT, "w = pd.to_numeric(df['Weight'], errors='coerce')\nprint(w.mean())", ["WL507"]),
    ("dates with the day first", SHOWS_TEXT, "d = pd.to_datetime(df['Date'], format='mixed')\nprint(d)", ["WL508"]),
    ("a number under all bins", [("df.describe()", _result(DESCRIPTION)),
                                 ("df.describe()", _result(DESCRIPTION, _html(DESCRIPTION))),
                                 ("df['Age'].describe()", _result(DESCRIBED)),
                                 ("df['Age'].unique()", _result("array([36, 41, 22])"))],
     "df['Band'] = pd.cut(df['Age'], bins=[30, 40, 50])\nprint(df)", ["WL408"]),
    ("a number that a dictionary leaves out", [("df.describe()", _result(DESCRIPTION)), ("df['Age'].unique()", _result("array([36, 41, 22])"))],
     "df['Band'] = df['Age'].map({22: 'a', 36: 'b'})\nprint(df)", ["WL406"]),
    ("all numbers are in the bins", [("df.describe()", _result(DESCRIPTION)), ("df['Age'].unique()", _result("array([36, 41, 22])"))],
     "df['Band'] = pd.cut(df['Age'], bins=[20, 40, 50])\nprint(df)", []),
    ("a dictionary without a word that is shown", [("df['Paid'].unique()", _result(UNIQUE)),
                                                   ("df['Paid'].unique().tolist()", _result("['no', 'yes', nan]")),
                                                   ("print(df['Paid'].unique())", _printed("['no' 'yes' nan]\n")),
                                                   ("df['Paid'].value_counts(normalize=True)", _result(NORMALIZED)),
                                                   ("df['Paid'].head(3)", _result(PAID_HEAD))],
     "df['Paid'] = df['Paid'].map({'yes': 1})\nprint(df)", ["WL406"]),
    ("a dictionary with all words", [("df['Paid'].unique()", _result(UNIQUE)), ("df['Paid'].head(3)", _result(PAID_HEAD))],
     "df['Paid'] = df['Paid'].map({'yes': 1, 'no': 0})\nprint(df)", []),
    ("words for no", [*SHOWS_TEXT, ("df['Paid'].value_counts()", _result(PAID)), ("df['Paid'].unique()", _result(UNIQUE)),
                      ("df['Paid'].value_counts(normalize=True)", _result(NORMALIZED))],
     "df['Paid'] = df['Paid'].astype(bool)\nprint(df)", ["WL511"]),
]


def _tests():
    for what, ways, code, expected in CASES:
        for number, way in enumerate(ways):
            def test(box, way=way, code=code, expected=expected):
                assert _found(box, READ, way, code) == [(rule, 3) for rule in expected], way[0]
            yield f"{what} {number + 1}".replace(" ", "_"), test


globals().update(_tests())

TITLE = "df['Title'] = df['Name'].str.extract(r' ([A-Za-z]+)\\.', expand=False)"
MAP = "df['Title'] = df['Title'].map({'Mr': 0, 'Mrs': 1})\nprint(df)"


def a_blank_may_be_part_of_a_name(box):
    for text, code, expected in (
            ("  Full Name  n\n0  Ada Love  1\n1  Bob Ross  2", "x = df['Nme']", []),  # or `Full` and `Name`
            ("   n  Rating < 5\n0  1         4.5\n1  2         3.5", "x = df['Rating < 5']", []),
            ("   n  Rating < 5\n0  1         4.5\n1  2         3.5", "x = df['rating < 5'].mean()", [("WL302", 3)])):
        assert _found(box, READ, ("df.head()", _result(text)), code) == expected, (text, code)


def titles_that_a_dictionary_leaves_out(box):
    for text in (TITLES, TITLES_1):
        (found,) = _notebook(box, READ, TITLE, ("df['Title'].value_counts()", _result(text)), MAP)
        assert (found["code"], found["cell"]) == ("WL406", 4)
        assert found["message"].startswith("`map` has no entry for `Rev` and `Dr`, so that 3 of 11 rows become missing"), found
        assert found["related"][0]["filename"] == "a.ipynb", found["related"]


def titles_that_were_shown_after_they_were_mapped(box):
    mapped = TITLES.replace("Mrs", "1  ").replace("Mr", "0 ").replace("Rev", "2  ").replace("Dr", "3 ")
    assert _found(box, READ, TITLE, ("df['Title'].value_counts()", _result(mapped)), MAP) == []
    assert _found(box, READ, TITLE, ("df['Title'].value_counts()", _result(TITLES)), MAP, counts=[1, 2, 9, 4]) == []


def numbers_outside_of_the_bins(box):
    (found,) = _notebook(box, READ, ("df.dtypes", _result("SibSp    int64\ndtype: object")),
                         ("df['SibSp'].value_counts()", _result(SIBLINGS)),
                         "df['Size'] = pd.cut(df['SibSp'], bins=[0, 1, 4, 10])\nprint(df)")
    assert (found["code"], found["cell"]) == ("WL408", 4), found
    assert "`0` is in none of the bins of `cut`, so that 600 of 816 rows become missing" in found["message"], found


def a_few_rows_are_no_proof_that_there_are_no_decimals(box):
    head = HEAD.replace("226.5", "22650").replace("1.1", "110")
    code = "df['Value'] = df['Value'].str.replace('€', '').str.replace('M', '000000').astype(float)\nprint(df)"
    assert _found(box, READ, ("df.head()", _result(head)), code) == [("WL501", 3)]


def without_data_nothing_is_looked_at(box):
    box.write("wranglint.toml", "data = false\n")
    assert _found(box, READ, ("df.columns", _result(COLUMNS)), "x = df['Agee'].mean()") == []


def a_cell_that_was_not_run_is_not_believed(box):
    code = "x = df['Towns'].mean()"  # another cell shows that no column is called so
    shown = ("df.head()", _result(HEAD))
    assert _found(box, READ, shown, code, counts=[1, 2, None]) == [("WL302", 3)]
    assert _found(box, READ, shown, code, counts=[1, 2, 3]) == []
    assert _found(box, READ, shown, code, counts=[1, 2, 0]) == []


def rows_that_are_shown_are_not_counted_as_all(box):
    for output, rows in ((("df['Title'].unique()", _result("array(['Mr', 'Mrs', 'Rev'], dtype=object)")), "so that rows become"),
                         (("df['Title'].value_counts()", _result(TITLES)), "so that 3 of 11 rows become")):
        (found,) = _notebook(box, READ, TITLE, output, MAP)
        assert rows in found["message"], found
