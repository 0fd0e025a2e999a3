"""Results kept from run to run: the same is said, and what has changed is looked at anew."""

import concurrent.futures
import os
import pathlib
import re
import subprocess
import time

from cli.box import CLEAN, LOST
from support import BINARY, TESTDATA

KEEPING = {name: value for name, value in os.environ.items() if not name.startswith("WRANGLINT_")}
READS = 'import pandas as pd\n\ndf = pd.read_csv("data/people.csv")\nprint(df["agee"].mean())\n'
PEOPLE = "name,age\nAda,36\nAlan,41\n"
FORMATS = ("full", "concise", "json", "json-lines", "sarif", "github", "gitlab", "rdjson", "junit", "azure", "markdown")
FOLDER = ".wranglint_cache"


def _run(box, *arguments, **options):
    """A run that keeps results, as runs do outside of the tests."""
    return box.run(*arguments, **{"env": KEEPING, **options})


def _said(result):
    return result.returncode, result.stdout, result.stderr


def _entries(box, folder=FOLDER):
    """The entries and what tells one that was written anew from the one before."""
    return {path.name: path.stat().st_ino for path in (box.folder / folder).iterdir()
            if re.fullmatch("[0-9a-f]{32}", path.name)}


def _same_thrice(box, *arguments):
    """The output of a run without kept results, of one that keeps them and of one that uses them, which are equal."""
    plain = _said(_run(box, "--no-cache", *arguments))
    assert _said(_run(box, *arguments)) == plain
    before = _entries(box)
    assert _said(_run(box, *arguments)) == plain
    assert _entries(box) == before
    return plain


def _changes(box, before, *arguments):
    """After a change: what is said is what a run without kept results says, and is not what was said BEFORE."""
    plain = _same_thrice(box, *arguments)
    assert plain != before, plain
    return plain


def _project(box):
    box.write("data/people.csv", PEOPLE)
    return box.write("a.py", READS)


def _samples(box):
    for path in sorted([*TESTDATA.glob("lecture/*"), *TESTDATA.glob("notebooks/*"), *TESTDATA.glob("discarded_result/*")]):
        if path.is_file():
            box.write(path.relative_to(TESTDATA), path.read_bytes())


def the_same_is_said_in_every_format(box):
    _samples(box)
    for form in FORMATS:
        _same_thrice(box, "--select", "ALL", "--preview", "--output-format", form, ".")
    for jobs in ("1", "2"):
        _same_thrice(box, "--jobs", jobs, "--select", "ALL", "--preview", ".")
        _same_thrice(box, "--jobs", jobs, "--statistics", ".")
        _same_thrice(box, "--jobs", jobs, "--color", "always", ".")


def what_is_kept_does_not_depend_on_what_is_shown(box):
    _project(box)
    _run(box, "a.py")
    before = _entries(box)
    assert len(before) == 1
    for options in (["--output-format", "sarif"], ["--statistics"], ["--unsafe-fixes"], ["--exit-zero"], ["-q"], ["-j2"],
                    ["--fail-level", "error"], ["--diff"]):
        assert _said(_run(box, *options, "a.py")) == _said(_run(box, "-n", *options, "a.py"))
        assert _entries(box) == before, options


def a_changed_file_is_looked_at(box):
    box.write("a.py", LOST)
    before = _same_thrice(box, ".")
    box.write("a.py", CLEAN)
    clean = _changes(box, before, ".")
    box.write("a.py", LOST.replace("dropna()", "fillna()"))
    _changes(box, clean, ".")
    assert len(_entries(box)) == 1


def changed_data_is_looked_at(box):
    _project(box)
    wrong = _same_thrice(box, ".")
    assert wrong[0] == 1 and "WL302" in wrong[1], wrong
    box.write("data/people.csv", PEOPLE.replace("age", "agee"))
    right = _changes(box, wrong, ".")
    (box.folder / "data/people.csv").unlink()
    _same_thrice(box, ".")
    _project(box)
    assert _changes(box, right, ".") == wrong


def data_that_appears_or_goes_is_noticed(box):
    box.write("a.py", READS)
    unknown = _same_thrice(box, ".")
    assert unknown[0] == 0
    _project(box)
    wrong = _changes(box, unknown, ".")
    _run(box, "schema", "-q")
    (box.folder / "data/people.csv").unlink()
    described = _same_thrice(box, ".")
    assert described[0] == 1 and "WL302" in described[1], described
    package = box.folder / "datapackage.json"
    package.write_text(package.read_text().replace('"age"', '"agee"'))
    _changes(box, described, ".")
    package.unlink()
    assert _changes(box, wrong, ".") == unknown


def data_nearer_to_the_script_is_noticed(box):
    box.write("pyproject.toml", "")
    box.write("people.csv", PEOPLE)
    box.write("code/a.py", READS.replace("data/", ""))
    wrong = _same_thrice(box, ".")
    assert wrong[0] == 1, wrong
    box.write("code/people.csv", PEOPLE.replace("age", "agee"))
    right = _changes(box, wrong, ".")
    (box.folder / "code/people.csv").unlink()
    assert _changes(box, right, ".") == wrong


def a_link_that_leads_elsewhere_is_noticed(box):
    box.write("old/people.csv", PEOPLE)
    box.write("new/people.csv", PEOPLE.replace("age", "agee"))
    box.write("a.py", READS)
    (box.folder / "data").symlink_to("old")
    wrong = _same_thrice(box, ".")
    (box.folder / "data").unlink()
    (box.folder / "data").symlink_to("new")
    _changes(box, wrong, ".")


def what_is_said_of_data_is_said_again(box):
    _project(box)
    box.write("b.py", READS.replace("people", "other"))
    box.write("datapackage.json", "{")
    plain = _said(_run(box, "-n", "."))
    assert "datapackage.json" in plain[2], plain
    for _ in range(3):
        assert _said(_run(box, ".")) == plain


def changed_settings_are_noticed(box):
    _project(box)
    before = _same_thrice(box, ".")
    for options in (["--ignore", "WL3"], ["--no-data"]):
        assert _changes(box, before, *options, ".")[0] == 0
    box.write("wranglint.toml", 'ignore = ["WL302"]\n')
    assert _changes(box, before, ".")[0] == 0
    box.write("wranglint.toml", '[per-file-ignores]\n"a.py" = ["WL302"]\n')
    assert _changes(box, before, ".")[0] == 0
    box.write("wranglint.toml", "")
    assert _same_thrice(box, ".") == before
    box.write("b.py", 'import pandas as pd\n\ndf = pd.DataFrame({"a": [1]})\ndf["a"].fillna(0, inplace=True)\nprint(df)\n')
    old = _same_thrice(box, "--target-pandas", "2.2", "b.py")
    _changes(box, old, "--target-pandas", "3", "b.py")


def another_program_looks_itself(box):
    box.write("a.py", LOST)
    program = pathlib.Path(BINARY).read_bytes()
    (number,) = set(re.findall(rb"\d+\.\d+\.\d+-([0-9a-f]{9,64})\0", program))
    other = box.folder / "other"
    other.write_bytes(program.replace(number, number[::-1]))
    other.chmod(0o755)
    _run(box, "a.py")
    before = set(_entries(box))
    subprocess.run([other, "a.py"], cwd=box.folder, env=KEEPING, capture_output=True, check=False)
    assert len(set(_entries(box)) - before) == 1


def paths_are_shown_from_where_one_stands(box):
    _project(box)
    here = _same_thrice(box, "-f", "full", ".")
    inside = box.folder / "data"
    plain = _said(_run(box, "--no-cache", "..", cwd=inside))
    assert plain != here and plain == _said(_run(box, "..", cwd=inside)) == _said(_run(box, "..", cwd=inside))


def repairs_are_as_without(box):
    names = [box.write("a.py", LOST), box.write("b.py", CLEAN), box.write("c.py", LOST)]
    _run(box, ".")
    shown = [_said(_run(box, *no, "--diff", "--unsafe-fixes", ".")) for no in ([], ["-n"])]
    assert shown[0] == shown[1] and shown[0][0] == 1, shown
    repaired = []
    for no in ([], ["-n"]):
        box.write("a.py", LOST)
        box.write("c.py", LOST)
        done = _said(_run(box, *no, "--fix", "--unsafe-fixes", "."))
        repaired.append((done, [(box.folder / name).read_text() for name in names]))
    assert repaired[0] == repaired[1]
    assert "df = df.dropna()" in repaired[0][1][0], repaired
    assert _same_thrice(box, ".")[0] == 0


def only_what_is_new_is_as_without(box):
    box.write("a.py", LOST)
    _run(box, ".")
    _run(box, "--write-baseline", ".")
    assert _same_thrice(box, "--baseline", "wranglint-baseline.json", ".")[0] == 0
    box.write("a.py", LOST + "df.fillna(0)\n")
    assert _same_thrice(box, "--baseline", "wranglint-baseline.json", ".")[0] == 1


def suppressions_are_as_without(box):
    box.write("a.py", LOST.replace("df.dropna()", "df.dropna()  # wranglint: ignore[WL101] shown"))
    box.write("b.py", CLEAN + "x = 1  # wranglint: ignore[WL101]\n")
    said = _same_thrice(box, "--extend-select", "WL002", "-f", "concise", ".")
    assert "WL002" in said[1] and "WL101]" not in said[1].replace("ignore[WL101]", ""), said


def standard_input_is_not_kept(box):
    for _ in range(2):
        assert _run(box, "-", input=LOST).returncode == 1
    assert not (box.folder / FOLDER).exists()


def scripts_without_pandas_are_not_kept(box):
    box.write("a.py", "print('hello')\n")
    assert _said(_run(box, ".")) == (0, "All checks passed.\n", "")
    assert not (box.folder / FOLDER).exists()


def git_and_backups_leave_the_folder_out(box):
    box.write("a.py", LOST)
    subprocess.run(["git", "init", "-q"], cwd=box.folder, check=True)
    _run(box, "a.py")
    status = subprocess.run(["git", "status", "--porcelain", "-uall"], cwd=box.folder, capture_output=True, text=True, check=True)
    assert status.stdout == "?? a.py\n", status.stdout
    assert (box.folder / FOLDER / "CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28d172789f06886806bc55\n")


def the_folder_lies_beside_the_configuration_or_at_the_root(box):
    box.write("sub/deep/a.py", LOST)
    box.write("sub/wranglint.toml", "")
    _run(box, ".")
    assert (box.folder / "sub" / FOLDER).is_dir() and not (box.folder / FOLDER).exists()
    subprocess.run(["git", "init", "-q"], cwd=box.folder, check=True)
    _run(box, "--isolated", ".", cwd=box.folder / "sub/deep")
    assert (box.folder / FOLDER).is_dir() and not (box.folder / "sub/deep" / FOLDER).exists()


def nothing_in_the_folder_is_linted(box):
    box.write("a.py", CLEAN)
    _run(box, ".")
    box.write(f"{FOLDER}/b.py", LOST)
    assert _run(box, ".").returncode == 0


def the_folder_can_be_named(box):
    box.write("a.py", LOST)
    box.write("wranglint.toml", 'cache-dir = "configured"\n')
    _run(box, "a.py")
    _run(box, "a.py", env={**KEEPING, "WRANGLINT_CACHE_DIR": "everywhere"})
    _run(box, "--cache-dir", "given/here", "a.py", env={**KEEPING, "WRANGLINT_CACHE_DIR": "nowhere"})
    for name in ("configured", "everywhere", "given/here"):
        assert len(_entries(box, name)) == 1, name
    assert not (box.folder / "nowhere").exists() and not (box.folder / FOLDER).exists()


def it_can_be_refused(box):
    box.write("a.py", LOST)
    for options, more in ((["-n"], {}), (["--no-cache"], {}), ([], {"WRANGLINT_NO_CACHE": "1"})):
        _run(box, *options, "a.py", env={**KEEPING, **more})
        assert not (box.folder / FOLDER).exists()
    _run(box, "a.py", env={**KEEPING, "WRANGLINT_NO_CACHE": "0"})
    assert (box.folder / FOLDER).exists()


def clean_removes_what_is_kept_and_nothing_else(box):
    box.write("a.py", LOST)
    assert _said(_run(box, "clean")) == (0, "", "")
    _run(box, ".")
    done = _run(box, "clean")
    assert done.returncode == 0 and FOLDER in done.stderr and not (box.folder / FOLDER).exists(), done
    _run(box, ".")
    box.write(f"{FOLDER}/mine.txt", "x")
    done = _run(box, "clean")
    assert done.returncode == 2 and os.listdir(box.folder / FOLDER) == ["mine.txt"], done
    done = _run(box, "clean", "--cache-dir", ".")
    assert done.returncode == 2 and (box.folder / "a.py").exists(), done
    assert _run(box, "clean", "a.py").returncode == 2


def a_folder_of_other_things_is_not_used(box):
    box.write("a.py", LOST)
    plain = _said(_run(box, "-n", "a.py"))
    box.write("docs/notes.txt", "x")
    result = _run(box, "--cache-dir", "docs", "a.py")
    assert (result.returncode, result.stdout) == plain[:2] and "docs holds other things" in result.stderr, result
    assert os.listdir(box.folder / "docs") == ["notes.txt"]


def a_folder_without_its_tag_is_used_while_nothing_else_is_in_it(box):
    (box.folder / FOLDER).mkdir()
    for text in (LOST, CLEAN):
        box.write("a.py", text)
        _run(box, "a.py")
        assert len(_entries(box)) == 1
        (box.folder / FOLDER / "CACHEDIR.TAG").unlink()
    box.write(f"{FOLDER}/notes.txt", "x")
    box.write("b.py", LOST)
    _run(box, "b.py")
    assert len(_entries(box)) == 1
    assert _run(box, "clean").returncode == 2 and len(_entries(box)) == 1


def where_it_cannot_be_kept_nothing_is_said(box):
    box.write("a.py", LOST)
    plain = _said(_run(box, "-n", "a.py"))
    box.write(FOLDER, "no folder")
    assert _said(_run(box, "a.py")) == plain
    assert "is no folder" in _run(box, "-v", "a.py").stderr
    assert "is no folder" in _run(box, "--cache-dir", "a.py", "a.py").stderr
    assert (box.folder / FOLDER).read_text() == "no folder"


def links_are_not_followed(box):
    box.write("a.py", LOST)
    plain = _said(_run(box, "-n", "a.py"))
    (box.folder / "elsewhere").mkdir()
    (box.folder / FOLDER).symlink_to("elsewhere")
    assert _said(_run(box, "a.py")) == plain
    assert os.listdir(box.folder / "elsewhere") == []
    (box.folder / FOLDER).unlink()
    _run(box, "a.py")
    (name,) = _entries(box)
    entry = box.folder / FOLDER / name
    box.write("target", "do not touch")
    entry.unlink()
    entry.symlink_to(box.folder / "target")
    assert _said(_run(box, "a.py")) == plain
    assert (box.folder / "target").read_text() == "do not touch" and not entry.is_symlink()


def damaged_entries_are_made_anew(box):
    _samples(box)
    arguments = ("--select", "ALL", "--preview", ".")
    plain = _same_thrice(box, *arguments)
    for damage in (lambda whole: b"", lambda whole: whole[:-1], lambda whole: whole + b"\0", lambda whole: whole[: len(whole) // 2],
                   lambda whole: whole[:20] + bytes([whole[20] ^ 1]) + whole[21:], lambda whole: b"\xff" * len(whole),
                   lambda whole: bytes(len(whole)), lambda whole: whole * 300):
        for name in _entries(box):
            path = box.folder / FOLDER / name
            path.write_bytes(damage(path.read_bytes()))
        assert _said(_run(box, *arguments)) == plain
        assert _said(_run(box, *arguments)) == plain


def entries_that_are_no_files_are_no_trouble(box):
    box.write("a.py", LOST)
    plain = _same_thrice(box, "a.py")
    (name,) = _entries(box)
    entry = box.folder / FOLDER / name
    entry.unlink()
    os.mkfifo(entry)
    assert _said(_run(box, "a.py", timeout=20)) == plain
    entry.unlink()
    (entry / "folder").mkdir(parents=True)
    assert _said(_run(box, "a.py")) == plain


def an_entry_of_another_file_is_not_taken(box):
    box.write("a.py", LOST)
    box.write("b.py", CLEAN)
    plain = _same_thrice(box, ".")
    one, other = (box.folder / FOLDER / name for name in _entries(box))
    kept = one.read_bytes()
    one.write_bytes(other.read_bytes())
    other.write_bytes(kept)
    assert _said(_run(box, ".")) == plain


def many_runs_at_once_say_the_same(box):
    _samples(box)
    arguments = ("--select", "ALL", "--preview", "--output-format", "json", ".")
    plain = _said(_run(box, "-n", *arguments))
    for _ in range(3):
        with concurrent.futures.ThreadPoolExecutor(10) as pool:
            said = [pool.submit(_run, box, *arguments) for _ in range(10)]
        assert {_said(one.result()) for one in said} == {plain}
        assert _said(_run(box, *arguments)) == plain
        names = set(os.listdir(box.folder / FOLDER)) - {"CACHEDIR.TAG", ".gitignore"}
        assert names == set(_entries(box)), names
        _run(box, "clean")


def what_is_old_goes_in_time(box):
    names = [box.write("a.py", LOST), box.write("b.py", CLEAN)]
    _run(box, ".")
    folder = box.folder / FOLDER
    (folder / "0123456789abcdef0123456789abcdef.1.0").write_text("left behind")
    (folder / "kept.txt").write_text("somebody's")
    month = time.time() - 31 * 24 * 3600
    for path in folder.iterdir():
        os.utime(path, (month, month))
    old = _entries(box)
    assert _said(_run(box, "b.py")) == _said(_run(box, "-n", "b.py"))
    assert _entries(box) == old
    box.write("b.py", CLEAN + "\n")
    _run(box, "b.py")
    assert len(_entries(box)) == 1 and (folder / "kept.txt").exists()
    assert "0123456789abcdef0123456789abcdef.1.0" not in os.listdir(folder)
    assert len(names) == len(old) and _said(_run(box, ".")) == _said(_run(box, "-n", "."))
