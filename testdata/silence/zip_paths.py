"""Paths and archives: at, name, replace, rename and drop mean other things there."""
import io
import os
import pathlib
import tempfile
import zipfile

import pandas as pd

table = pd.DataFrame({"a": [1, 2], "b": ["x", "y"]})

buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w") as archive:
    archive.writestr("data/a.csv", table.to_csv(index=False))
    archive.writestr("data/b.txt", "b")

archive = zipfile.ZipFile(buffer)
root = zipfile.Path(archive, at="data/")
inside = {entry.name: entry for entry in root.iterdir()}
read = pd.read_csv(inside["a.csv"].open())
assert read.equals(table) and root.joinpath("b.txt").read_text() == "b"
folder = zipfile.Path(archive).at
for info in archive.infolist():
    print(info.filename, info.file_size)
archive.close()

with tempfile.TemporaryDirectory() as name:
    here = pathlib.Path(name)
    first = here / "first.csv"
    table.to_csv(first, index=False)
    second = first.with_name("second.csv")
    first.rename(second)
    second.replace(here / "third.csv")
    (here / "third.csv").touch()
    os.replace(here / "third.csv", here / "fourth.csv")
    (here / "sub").mkdir()
    found = sorted(here.glob("*.csv"))
    assert [path.name for path in found] == ["fourth.csv"]
    frames = [pd.read_csv(path).assign(source=path.stem) for path in found]
    merged = pd.concat(frames, ignore_index=True)
    with open(here / "notes.txt", "w", encoding="utf-8") as notes:
        notes.write("one\n")
        notes.truncate()
    (here / "notes.txt").unlink()
    os.environ.pop("NO_SUCH_NAME", None)

assert merged["source"].unique().tolist() == ["fourth"]
assert folder == ""
