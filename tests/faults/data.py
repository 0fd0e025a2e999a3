"""Data files and their descriptions, which the linter looks into on its own."""

import gzip
import os

from faults.table import NO_DATA, fault

@fault(found=NO_DATA + "players.csv is a pipe, not a file")
def data_that_is_a_pipe(place):
    os.mkfifo(place.folder / "players.csv")


@fault(found=NO_DATA + "players.csv is a folder, not a file")
def data_that_is_a_folder(place):
    (place.folder / "players.csv").mkdir()


@fault(found=NO_DATA + "players.csv is a link that leads out of the project")
def data_that_is_a_device(place):
    os.symlink("/dev/zero", place.folder / "players.csv")


@fault(found=NO_DATA + "players.csv is a link that leads out of the project")
def data_that_is_a_link_out_of_the_project(place):
    place.write("../outside/secret.csv", "user,password\na,b\n")
    os.symlink("../outside/secret.csv", place.folder / "players.csv")


@fault(found=NO_DATA + "players.csv cannot be read: Permission denied")
def data_that_may_not_be_read(place):
    place.write("players.csv", "a,b\n1,2\n")
    os.chmod(place.folder / "players.csv", 0)


@fault()
def data_that_is_a_link_in_a_circle(place):
    os.symlink("players.csv", place.folder / "players.csv")


@fault()
def data_of_ten_gigabytes(place):
    place.write("players.csv", "a,b\n" + "1,2\n" * 100_000)
    os.truncate(place.folder / "players.csv", 10 << 30)


@fault(found=NO_DATA)
def data_that_is_a_hole_of_ten_gigabytes(place):
    place.write("players.csv", "")
    os.truncate(place.folder / "players.csv", 10 << 30)


@fault(found=NO_DATA + "players.csv has a first row of more than 256 KB")
def a_header_of_a_megabyte(place):
    place.write("players.csv", ",".join(f"c{number}" for number in range(150_000)) + "\n1\n")


@fault(found=NO_DATA)
def nul_bytes_in_data(place):
    place.write("players.csv", b"a,b\n\0\0\0,\0\n")


@fault(found=NO_DATA)
def a_quote_that_is_never_closed(place):
    place.write("players.csv", 'a,b\n1,"2\n' + "3,4\n" * 1000)


@fault(found=NO_DATA + "players.csv has the byte 0xfc in line 2, which is not in UTF-8, and no encoding is given")
def data_in_another_encoding(place):
    place.write("players.csv", "a,b\nMüller,2\n".encode("latin-1"))


@fault(found=NO_DATA)
def data_in_utf_16(place):
    place.write("players.csv", "a,b\n1,2\n".encode("utf-16"))


@fault(found=NO_DATA + "players.csv holds no rows")
def an_empty_data_file(place):
    place.write("players.csv", "")


@fault(found=NO_DATA + "players.csv is compressed with gzip, though its name does not end in .gz")
def data_that_is_compressed_in_secret(place):
    place.write("players.csv", gzip.compress(b"a,b\n1,2\n"))


ZIPPED = 'import pandas as pd\ndf = pd.read_csv("zipped.csv.gz")\nprint(df["c"])\n'


def _zipped(place, content):
    place.write("hostile.py", ZIPPED)
    place.write("zipped.csv.gz", content)


UNREAD = "hostile.py:2:6: note[WL003] the data that is read here could not be looked at: zipped.csv.gz "


@fault(found="hostile.py:3:11: error[WL302]")
def data_that_is_compressed(place):
    _zipped(place, gzip.compress(b"a,b\n1,2\n"))


IN_PART = "hostile.py:2:6: note[WL003] the data that is read here was looked at in part: zipped.csv.gz "


@fault(found=[IN_PART + "unpacks to more than 150 times its size", "hostile.py:3:11: error[WL302]"])
def a_gigabyte_in_a_megabyte(place):
    _zipped(place, gzip.compress(b"a,b\n") + gzip.compress(b"1,2\n" * (1 << 22)) * 64)


@fault(found=UNREAD + "is a gzip file that is cut short")
def compressed_data_that_is_cut_short(place):
    _zipped(place, gzip.compress(os.urandom(1000).hex().encode())[:600])


@fault(found=UNREAD + "is a damaged gzip file")
def compressed_data_that_is_damaged(place):
    _zipped(place, gzip.compress(b"a,b\n1,2\n")[:10] + b"\xff" * 50)


@fault(found=UNREAD + "is no gzip file, though its name says so")
def data_that_only_says_that_it_is_compressed(place):
    _zipped(place, b"a,b\n1,2\n")


@fault(said="datapackage.json is no JSON (byte 0)")
def a_package_that_is_no_json(place):
    place.write("datapackage.json", "{")


@fault()
def a_package_of_wrong_types(place):
    place.write("datapackage.json", '{"resources": [1, "x", {"path": 3}, {"path": ["players.csv", 1], "schema": [1]},'
                                    ' {"path": "players.csv", "schema": {"fields": [1, {"name": 4}, {}]}}]}')


@fault(said="datapackage.json is no JSON (byte 1000)")
def a_package_of_a_hundred_thousand_levels(place):
    place.write("datapackage.json", "[" * 100_000 + "]" * 100_000)


@fault(said="datapackage.json is larger than 4 MB")
def a_package_of_five_megabytes(place):
    place.write("datapackage.json", '{"resources": [], "x": "' + "x" * (5 << 20) + '"}')


@fault(said="datapackage.json cannot be read: Permission denied")
def a_package_that_may_not_be_read(place):
    place.write("datapackage.json", "{}")
    os.chmod(place.folder / "datapackage.json", 0)


@fault()
def a_package_that_names_files_outside(place):
    place.write("datapackage.json", '{"resources": [{"path": "../../etc/passwd"}, {"path": "/etc/passwd"}]}')
