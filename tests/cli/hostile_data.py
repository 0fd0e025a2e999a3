"""Data files that mean no good, or are broken: each costs a sentence at the line that reads it and nothing else,
within bounds of time and memory. A file that is missing costs nothing: that is how data is in CI."""

import gzip
import os
import subprocess
import time

from support import BINARY

SCRIPT = 'import pandas as pd\n\ndf = pd.read_csv("{}")\ndf.dropna()\nprint(df["nme"])\n'
OTHER = 'import pandas as pd\n\ndf = pd.read_csv("good.csv")\nprint(df["agee"])\n'
GOOD = "name,age\nAda,36\nAlan,41\n"
MOST_SECONDS = 10
MOST_MEGABYTES = 600 if "asan" in BINARY else 100  # what the process had before it became wranglint counts

GROWS = "unpacks to more than 150 times its size, so only its beginning is looked at"
KNOWN = "what was read of it is understood: the header has no `nme`"


def _text(content):
    return lambda path: path.write_bytes(content if isinstance(content, bytes) else content.encode())


def _bomb(beginning, part):
    """BEGINNING and 200 MB of PART, compressed."""
    def make(path):
        with gzip.open(path, "wb", 1) as out:
            out.write(beginning)
            for _ in range(200):
                out.write(part * ((1 << 20) // len(part)))
    return make


def _sparse(beginning):
    def make(path):
        with path.open("wb") as out:
            out.write(beginning)
            out.truncate(10 << 30)
    return make


def _link_out(path):
    outside = path.parent.parent / "outside"
    outside.mkdir()
    (outside / "data.csv").write_text(GOOD)
    path.symlink_to("../outside/data.csv")


def _unreadable(path):
    path.write_text(GOOD)
    path.chmod(0)


# What it is, the file's name, how it is made, and what is said of it behind the name; KNOWN when nothing is wrong
# with what was read of it, None when nothing is known and there is nothing to say.
FILES = [
    ("a sparse file of 10 GB", "data.csv", _sparse(b""), "holds NUL bytes, so it is no text"),
    ("a header and 10 GB of nothing", "data.csv", _sparse(GOOD.encode()), "holds NUL bytes, so it is no text"),
    ("a FIFO", "data.csv", os.mkfifo, "is a pipe, not a file"),
    ("a folder", "data.csv", lambda path: path.mkdir(), "is a folder, not a file"),
    ("a link out of the project", "data.csv", _link_out, "is a link that leads out of the project"),
    ("a link to a device", "data.csv", lambda path: path.symlink_to("/dev/zero"),
     "is a link that leads out of the project"),
    ("a link to itself", "data.csv", lambda path: path.symlink_to("data.csv"), None),
    ("a link to nothing", "data.csv", lambda path: path.symlink_to("gone.csv"), None),
    ("a header of 1 MB", "data.csv", _text(",".join(f"column{n}" for n in range(100_000)) + "\n1\n"),
     "has a first row of more than 256 KB"),
    ("a name of 1 MB", "data.csv", _text("x" * (1 << 20) + "\n1\n"), "has a first row of more than 256 KB"),
    ("NUL bytes", "data.csv", _text("na\0me,age\nAda,3\x006\n"), "holds NUL bytes, so it is no text"),
    ("a quote that is never closed", "data.csv", _text('name,age\n"Ada,36\nAlan,41\n'),
     "has a quote in line 2 that is never closed"),
    ("a quote that is not closed in what is read", "data.csv", _text('name,age\n"Ada,36\n' + "Alan,41\n" * 100_000),
     KNOWN),
    ("Latin-1", "data.csv", _text("name,age\nJosé,36\n".encode("latin-1")),
     "has the byte 0xe9 in line 2, which is not in UTF-8, and no encoding is given"),
    ("UTF-16", "data.csv", _text(GOOD.encode("utf-16")), "is UTF-16, and no encoding is given"),
    ("a gzip bomb in one field", "data.csv.gz", _bomb(b"name,age\n", b"0"), GROWS),
    ("a gzip bomb of many rows", "data.csv.gz", _bomb(b"name,age\n", b"Ada,36\n"), GROWS),
    ("a gzip bomb in its first row", "data.csv.gz", _bomb(b"", b"a"),
     "has a first row of more than 256 KB"),
    ("gzip in gzip", "data.csv.gz", _text(gzip.compress(gzip.compress(GOOD.encode()))),
     "has the byte 0x8b in line 1, which is not in UTF-8, and no encoding is given"),
    ("a gzip file that is cut short", "data.csv.gz", _text(gzip.compress(GOOD.encode() * 1000)[:40]),
     "is a gzip file that is cut short"),
    ("no gzip", "data.csv.gz", _text(GOOD), "is no gzip file, though its name says so"),
    ("gzip under another name", "data.csv", _text(gzip.compress(GOOD.encode())),
     "is compressed with gzip, though its name does not end in .gz"),
    ("an empty file", "data.csv", _text(""), "holds no rows"),
    ("only blank lines", "data.csv", _text("\n\n\n"), "holds no rows"),
    ("only a header", "data.csv", _text("name,age\n"), KNOWN),
    ("rows that are too long", "data.csv", _text("name,age\nAda,36\nAlan,41,London\n"),
     "has 3 fields in line 3, where 2 are expected"),
    ("rows that are too short", "data.csv", _text("name,age,town\nAda,36\nAlan\n"), KNOWN),
    ("no file", "data.csv", lambda path: None, None),
]
if os.geteuid():  # root may read everything
    FILES.append(("a file of somebody else", "data.csv", _unreadable, "cannot be read: Permission denied"))


def _measured(folder, *arguments):
    """Status and outputs of a run, its seconds, and the most memory it had, in megabytes."""
    started = time.monotonic()
    with open(folder / "stdout", "w+") as out, open(folder / "stderr", "w+") as err:
        child = subprocess.Popen([BINARY, *arguments], cwd=folder / "project", stdin=subprocess.DEVNULL, stdout=out,
                                 stderr=err)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0), err.seek(0)
        return child.returncode, out.read(), err.read(), time.monotonic() - started, usage.ru_maxrss / 1024


def _make(box, name, make):
    project = box.folder / "project"
    project.mkdir()
    (project / "pyproject.toml").touch()
    (project / "a.py").write_text(SCRIPT.format(name))
    (project / "other.py").write_text(OTHER)
    (project / "good.csv").write_text(GOOD)
    make(project / name)


def _expected(name, said):
    """The findings in a.py and other.py, as the concise format begins them."""
    lines = {"a.py:4:1: error[WL101] ", "other.py:4:11: error[WL302] `df` has no column `agee`"}
    if said in (KNOWN, GROWS):
        lines.add("a.py:5:11: error[WL302] `df` has no column `nme`")
    if said == GROWS:
        lines.add(f"a.py:3:6: note[WL003] the data that is read here was looked at in part: {name} {said}")
    elif said and said != KNOWN:
        lines.add(f"a.py:3:6: note[WL003] the data that is read here could not be looked at: {name} {said}")
    return lines


def _check(box, name, make, said):
    _make(box, name, make)
    status, out, err, seconds, megabytes = _measured(box.folder, "--output-format", "concise", ".")
    lines = [line for line in out.splitlines() if "[WL" in line]
    expected = _expected(name, said)
    assert len(lines) == len(expected), out
    assert all(any(line.startswith(begin) for line in lines) for begin in expected), out
    assert (status, err) == (1, ""), (status, err)
    assert seconds < MOST_SECONDS and megabytes < MOST_MEGABYTES, (seconds, megabytes)


def _told_on_standard_error(box, name, make, said):
    """Where the rule that tells it is not asked for, the sentence is no finding."""
    _make(box, name, make)
    status, out, err, *_ = _measured(box.folder, "--select", "WL101", "--output-format", "concise", ".")
    is_told = said and said != KNOWN
    assert err == (f"wranglint: {name} {said}\n" if is_told else ""), err
    assert (status, "WL003" in out) == (1, False), out


def _tests(check, ending):
    for what, name, make, said in FILES:
        def test(box, name=name, make=make, said=said):
            check(box, name, make, said)
        test.__name__ = f"{what} {ending}"
        yield test.__name__.replace(" ", "_"), test


globals().update(_tests(_check, "is told at the line that reads it"))
globals().update(_tests(_told_on_standard_error, "is told on standard error"))


def a_broken_package_is_told_once(box):
    for text, said in (('{"resources": 3', "is no JSON (byte 14)"),
                       ('{"name": "x"}', "is no data package: it has no `resources`")):
        for name in ("a.py", "b.py"):
            box.write(name, SCRIPT.format("gone.csv"))
        box.write("datapackage.json", text)
        ran = box.run("--output-format", "concise", ".")
        assert ran.stderr == f"wranglint: datapackage.json {said}\n", ran.stderr
        assert (ran.returncode, ran.stdout.count("WL101")) == (1, 2), ran.stdout
        assert f"        datapackage.json {said}\n" in box.run("--statistics", ".").stdout
        assert f"and datapackage.json {said}\n" in box.run("--why", "a.py:4").stdout


def a_package_that_is_no_file_is_told(box):
    box.write("a.py", SCRIPT.format("gone.csv"))
    os.mkfifo(box.folder / "datapackage.json")
    assert box.run("a.py", timeout=30).stderr == "wranglint: datapackage.json is a pipe, not a file\n"


def another_way_to_read_the_same_file_is_not_blamed(box):
    box.write("data.csv", "name,age\nJosé,36\n".encode("latin-1"))
    box.write("a.py", 'import pandas as pd\n\na = pd.read_csv("data.csv")\n'
                      'b = pd.read_csv("data.csv", encoding="latin-1")\nprint(a, b["nme"])\n')
    assert box.places("a.py") == [("WL003", None, 3), ("WL302", None, 5)]


def unread_data_is_told_of_in_statistics(box):
    box.write("data.csv", "na\0me\n")
    box.write("a.py", SCRIPT.format("data.csv"))
    assert "        data.csv holds NUL bytes, so it is no text\n" in box.run("--statistics", "a.py").stdout


def a_sample_that_is_not_the_whole_file_is_told_as_one(box):
    box.write("data.csv", "name,age\n" + "Ada,36\n" * 100_000)
    box.write("a.py", SCRIPT.format("data.csv"))
    assert " rows seen; the file goes on)\n" in box.run("--why", "a.py:4").stdout
