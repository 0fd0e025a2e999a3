"""Files and folders that are not what they should be."""

import os
import socket

from cli.box import LOST
from faults.table import NO_DATA, fault


@fault(2, "gone.py does not exist")
def a_path_that_does_not_exist(place):
    return ["gone.py", "good.py"]


@fault(2, "shut.py cannot be read: Permission denied")
def an_unreadable_file(place):
    place.write("shut.py", LOST)
    os.chmod(place.folder / "shut.py", 0)


@fault(2, "shut cannot be read: Permission denied")
def an_unreadable_folder(place):
    place.write("shut/a.py", LOST)
    os.chmod(place.folder / "shut", 0)


@fault(2, "seen/a.py cannot be read: Permission denied")
def a_folder_that_may_be_listed_and_not_entered(place):
    place.write("seen/a.py", LOST)
    os.chmod(place.folder / "seen", 0o444)


@fault(found="loop/a.py:4:1: error[WL101]")
def links_in_a_circle(place):
    place.write("loop/a.py", LOST)
    os.symlink("..", place.folder / "loop/up")
    os.symlink("self.py", place.folder / "self.py")
    os.symlink("two.py", place.folder / "one.py")
    os.symlink("one.py", place.folder / "two.py")


@fault(2, "self.py cannot be read: Too many levels of symbolic links")
def a_named_link_to_itself(place):
    os.symlink("self.py", place.folder / "self.py")
    return ["self.py", "good.py"]


@fault()
def a_link_that_leads_nowhere(place):
    os.symlink("nowhere.py", place.folder / "dangling.py")


@fault(2, "dangling.py does not exist")
def a_named_link_that_leads_nowhere(place):
    os.symlink("nowhere.py", place.folder / "dangling.py")
    return ["dangling.py", "good.py"]


@fault(said="out.py is passed over: it is a link that leads out of the project")
def a_link_to_a_file_outside_of_the_project(place):
    place.write("../outside/secret.py", LOST)
    os.symlink("../outside/secret.py", place.folder / "out.py")


@fault(found="out.py:4:1: error[WL101]")
def a_named_link_to_a_file_outside_of_the_project(place):
    place.write("../outside/named.py", LOST)
    os.symlink("../outside/named.py", place.folder / "out.py")
    return ["good.py", "out.py"]


@fault()
def special_files_with_the_names_of_sources(place):
    for name in ("pipe.py", "pipe.ipynb", "wranglint.toml", "pyproject.toml", ".gitignore", "requirements.txt"):
        os.mkfifo(place.folder / name)
    bound = socket.socket(socket.AF_UNIX)
    here = os.getcwd()
    os.chdir(place.folder)  # names of sockets are short
    bound.bind("socket.py")
    os.chdir(here)
    bound.close()
    os.symlink("/dev/zero", place.folder / "device.py")


@fault(2, "pipe.py is a pipe, not a file")
def a_named_pipe(place):
    os.mkfifo(place.folder / "pipe.py")
    return ["pipe.py", "good.py"]


@fault(2, "/dev/zero is a device, not a file")
def a_named_device(place):
    return ["/dev/zero", "good.py"]


@fault(said="datapackage.json is a folder",
       found=["folder.py/a.ipynb/b.py:3:6: note[WL003]", "folder.py/a.ipynb/b.py:4:1: error[WL101]",
              NO_DATA + "players.csv is a folder, not a file"])
def folders_with_the_names_of_sources(place):
    place.write("folder.py/a.ipynb/b.py", LOST)
    for name in ("wranglint.toml", "pyproject.toml", ".gitignore", "datapackage.json", "players.csv"):
        (place.folder / name).mkdir()


@fault(found=r"b\xe9\xff.py:4:1: error[WL101]")
def a_name_that_is_no_text(place):
    place.write(os.fsdecode(b"b\xe9\xff.py"), LOST)


HOSTILE = "a\x1b[31m\n::error::b\r\u202ec.py"
SHOWN = r"a\x1b[31m\x0a::error::b\x0d\u202ec.py"


@fault(found=SHOWN + ":4:1: error[WL101]")
def a_name_with_line_ends_and_escapes(place):
    place.write(HOSTILE, LOST)


@fault(2, SHOWN + " is not UTF-8 text (byte 0xff in line 1)")
def a_hostile_name_in_a_complaint(place):
    place.write(HOSTILE, b"import pandas\xff")


@fault(2, SHOWN + " does not exist")
def a_hostile_argument_in_a_complaint(place):
    return [HOSTILE, "good.py"]


@fault(2, "x/" * 1500 + "x" * 2000 + " cannot be read: File name too long")
def a_path_longer_than_paths_can_be(place):
    return ["x/" * 1500 + "x" * 2000, "good.py"]


@fault(found="d/" * 400 + "deep.py:4:1: error[WL101]")
def a_folder_of_four_hundred_levels(place):
    place.write("d/" * 400 + "deep.py", LOST)


@fault(found="n" * 250 + ".py:4:1: error[WL101]")
def a_name_as_long_as_names_can_be(place):
    place.write("n" * 250 + ".py", LOST)


@fault(found=[f"many/{number:04}.py:4:1: error[WL101]" for number in range(2000)])
def two_thousand_files_with_findings(place):
    for number in range(2000):
        place.write(f"many/{number:04}.py", LOST)


@fault(2, "/proc/self/mem cannot be read: Input/output error")
def a_file_that_cannot_be_read_from_its_beginning(place):
    return ["/proc/self/mem", "good.py"]


@fault(2, "good.py/ cannot be read: Not a directory")
def a_file_named_as_a_folder(place):
    return ["good.py/", "good.py"]


@fault(2, '"" does not exist')
def an_empty_path(place):
    return ["", "good.py"]
