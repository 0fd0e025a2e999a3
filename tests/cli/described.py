"""The same findings when the data is gone and datapackage.json is what is left of it: every folder of test data that
has data of its own is linted, described, and linted again without its data."""

import ast
import collections
import json
import shutil

from support import ALL_RULES, TESTDATA

# What cannot be found in this way, and of how many findings each: a package gives no value away that stands in a few rows.
LOST_WITHOUT_VALUES = {
    "map_leaves_missing": {"WL406": 1},  # the first letters of names
    "merge_fan_out": {"WL611": 2},       # which key repeats in both tables
}


def _folders():
    return sorted({path.parent for path in TESTDATA.glob("*/*.csv")})


def _findings(box):
    ran = box.run(*ALL_RULES, "--isolated", "--output-format", "json", ".", cwd=box.folder / "x")
    return {(found["filename"], found["code"], found["location"]["row"], found["location"]["column"]): found
            for found in json.loads(ran.stdout)}


def _repeat_rows(path, times):
    header, *rows = path.read_bytes().splitlines()
    path.write_bytes(b"\n".join([header, *rows * times]) + b"\n")


def _with_and_without(box, folder, times):
    """What is found in FOLDER with the data, whose rows stand TIMES times, and without."""
    shutil.copytree(folder, box.folder / "x")
    for path in (box.folder / "x").glob("*.csv"):
        _repeat_rows(path, times)
    before = _findings(box)
    ran = box.run("schema", "--isolated", cwd=box.folder / "x")
    assert (ran.returncode, ran.stderr) == (0, ""), ran
    for path in (box.folder / "x").glob("*.csv"):
        path.unlink()
    after = _findings(box)
    shutil.rmtree(box.folder / "x")
    return before, after


def _same_where_values_repeat(box, folder):
    """Values that repeat are listed, and every finding stays, with its severity and its figures."""
    before, after = _with_and_without(box, folder, 12)
    assert set(before) == set(after), (set(before) ^ set(after))
    _same_severity(before, after)


def _same_severity(before, after):
    for place in set(before) & set(after):
        assert before[place]["severity"] == after[place]["severity"], place


def _same_from_shapes(box, folder):
    """Of values that do not, the shapes are enough for most."""
    before, after = _with_and_without(box, folder, 1)
    lost = collections.Counter(code for _, code, *_ in set(before) - set(after))
    assert not set(after) - set(before), set(after) - set(before)
    assert lost == LOST_WITHOUT_VALUES.get(folder.name, {}), set(before) - set(after)
    _same_severity(before, after)


def _tests():
    for folder in _folders():
        name = folder.name
        yield (f"all_of_{name}_is_found_in_data_that_repeats",
               lambda box, folder=folder: _same_where_values_repeat(box, folder))
        yield (f"{name}_is_found_by_shapes", lambda box, folder=folder: _same_from_shapes(box, folder))


for _name, _test in _tests():
    _test.__name__ = _name
    globals()[_name] = _test


def there_is_data_to_describe(box):
    names = {folder.name for folder in _folders()}
    assert names >= {"unit_case_mismatch", "unit_suffix_zeros", "map_leaves_missing", "cut_loses_edges",
                     "text_read_as_missing", "ambiguous_date", "integer_as_timestamp", "text_as_bool", "lossy_read",
                     "text_against_number", "key_mismatch"}, names


def no_value_that_stands_alone_is_given_away(box):
    box.write("people.csv", "name,born,phone,sex\n" + "".join(
        f"Grace Hopper {n},{n % 28 + 1:02}/{n % 12 + 1:02}/19{n % 80 + 10},{4479460958 + n * 977},f\n" for n in range(60)))
    box.write("a.py", 'import pandas as pd\n\ndf = pd.read_csv("people.csv")\n')
    box.run("schema")
    text = (box.folder / "datapackage.json").read_text()
    assert '"f"' in text and "Aaaa Aaaa 00" in text, text
    for row in (box.folder / "people.csv").read_text().splitlines()[1:]:
        name, born, phone, _ = row.split(",")
        assert name not in text and born not in text, row
        assert phone not in text or phone in (str(4479460958), str(4479460958 + 59 * 977)), row


def what_stands_often_is_told_and_what_does_not_is_not(box):
    sizes = [f"{n}M" for n in range(11, 111)] + ["Varies with device"] * 20 + ["Only nine times"] * 9
    box.write("apps.csv", "size\n" + "\n".join(sizes) + "\n")
    box.write("a.py", 'import pandas as pd\n\ndf = pd.read_csv("apps.csv")\n')
    box.run("schema")
    (field,) = json.loads((box.folder / "datapackage.json").read_text())["resources"][0]["schema"]["fields"]
    assert field["wranglint"]["often"] == {"Varies with device": 20}, field
    assert field["wranglint"]["shapes"] == {"00M": 89, "000M": 11, "Aaaa aaaa aaaa": 9}, field


def a_file_of_the_same_name_in_another_project_is_another(box):
    box.write("one/data/train.csv", "a,b\n1,2\n")
    box.write("one/a.py", 'import pandas as pd\n\ndf = pd.read_csv("data/train.csv")\n')
    box.write("two/src/b.py", 'import pandas as pd\n\ndf = pd.read_csv("../input/train.csv")\nprint(df["c"])\n')
    box.write("one/src/c.py", 'import pandas as pd\n\ndf = pd.read_csv("/kaggle/train.csv")\nprint(df["c"])\n')
    box.run("schema")
    (box.folder / "one/data/train.csv").unlink()
    assert box.concise("--select", "WL302", "two") == []
    assert len(box.concise("--select", "WL302", "one")) == 1


def options_that_keep_na_hold_without_data_too(box):
    box.write("cities.csv", "city,country\n" + "Windhoek,NA\nOslo,NO\nRome,IT\nBern,CH\n" * 5)
    for options, expected in (("", 1), (", keep_default_na=False", 0), (", na_filter=False", 0)):
        box.write("a.py", f'import pandas as pd\n\ndf = pd.read_csv("cities.csv"{options})\nprint(df)\n')
        box.run("schema", "a.py")
        (box.folder / "cities.csv").rename(box.folder / "away")
        assert len(box.concise("--select", "WL409", "a.py")) == expected, options
        (box.folder / "away").rename(box.folder / "cities.csv")


def _with_and_without_data(box, path):
    with_data = sorted(map(str, box.json(*ALL_RULES, ".")))
    assert box.run("schema").returncode == 0
    (box.folder / path).unlink()
    return with_data, sorted(map(str, box.json(*ALL_RULES, ".")))


def scripts_may_read_one_file_in_several_ways(box):
    """The package describes one of them, and the others are told from it."""
    rows = "".join(f"{code},{n % 7},{'?' if n % 3 == 0 else n}\n" for n in range(12) for code in ("DE", "NA", "FR", "US"))
    use = ('print(df["country"].map({"DE": 1, "FR": 2, "US": 3}))\nprint(pd.cut(df["grade"], bins=[0, 3, 9]))\n'
           'print(df[df["score"] == "4"])\nprint(df["score"].max())\n')
    for options in ("", ", keep_default_na=False", ', keep_default_na=False, na_values=[""]', ", na_filter=False",
                    ', na_values=["?"]', ', na_values={"score": "?"}', ', na_values="?", keep_default_na=False'):
        for other in ("", ", keep_default_na=False", ', na_values=["?"]'):
            box.write("marks.csv", "country,grade,score\n" + rows)
            for name, given in (("a.py", other), ("b.py", options)):
                box.write(name, f'import pandas as pd\n\ndf = pd.read_csv("marks.csv"{given})\n{use}')
            with_data, without = _with_and_without_data(box, "marks.csv")
            kept = [_without_counts(line) for line in without]
            assert kept == [_without_counts(line) for line in with_data], (options, other, with_data, without)
            (box.folder / "datapackage.json").unlink()


def _without_counts(line):
    found = ast.literal_eval(line)
    return found["filename"], found["code"], found["severity"], found["location"]["row"], found["message"]
