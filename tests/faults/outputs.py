"""What is written cannot be: full disks, closed pipes, limits of the shell."""

import os
import resource


from cli.box import LOST
from faults.table import fault, scene

FORMATS = "full concise json json-lines sarif github gitlab rdjson junit azure markdown".split()
FULL = "standard output cannot be written: No space left on device\n"


def _expect(place, wanted, arguments, **options):
    """Complains unless the program ends with the status, and says the sentence, in WANTED."""
    status, _, err = place.finish(*arguments, **options)
    said = err.removeprefix("wranglint: ")
    # The reason is known when the last write is one that failed.
    if (status, said) not in (wanted, (wanted[0], wanted[1].replace(": No space left on device", ""))):
        yield f"{' '.join(arguments)}: {status} {said!r}, not {wanted}"


@scene
def a_full_disk_under_every_format(place):
    with open("/dev/full", "wb") as full:
        for name in FORMATS:
            yield from _expect(place, (2, FULL), ["-f", name, "."], stdout=full)
            yield from _expect(place, (2, FULL.replace("standard output", "/dev/full")), ["-f", name + "=/dev/full", "."])


@scene
def a_full_disk_under_everything_else_that_is_printed(place):
    place.write("data.csv", "a,b\n1,2\n")
    place.write("b.py", LOST.replace("players", "data"))
    os.chmod(place.folder, 0o777)
    with open("/dev/full", "wb") as full:
        for words in (["--help"], ["-h"], ["--version"], ["rules"], ["rules", "WL101"], ["--explain", "WL101"],
                      ["--show-files"], ["--show-settings"], ["--dump", "good.py"], ["schema", "."],
                      ["--generate", "man"], ["--generate", "schema"], ["--generate", "bash"], ["--statistics", "."]):
            yield from _expect(place, (2, FULL), words, stdout=full)
        yield from _expect(place, (2, "Would fix 2 findings.\nwranglint: " + FULL), ["--diff", "--unsafe-fixes", "."],
                           stdout=full)
        yield from _expect(place, (2, "Fixed 1 finding.\nwranglint: " + FULL), ["--fix", "--unsafe-fixes", "-"],
                           stdout=full, input=LOST.encode())


@scene
def a_full_disk_is_told_once(place):
    for number in range(300):
        place.write(f"{number}.py", LOST)
    with open("/dev/full", "wb") as full:
        yield from _expect(place, (2, FULL), ["-j1", "."], stdout=full)


@scene
def a_closed_pipe_under_every_format_is_a_quiet_end(place):
    for number in range(200):
        place.write(f"{number}.py", LOST)
    for words in [["-f", name, "."] for name in FORMATS] + [["--help"], ["rules"], ["--show-files"], ["--generate", "man"]]:
        reader, writer = os.pipe()
        os.close(reader)
        status, _, err = place.finish(*words, stdout=writer)
        os.close(writer)
        if status not in (0, 1) or err:
            yield f"{words}: {status} {err!r}"


@fault(2, "gone/out.json cannot be written: No such file or directory", kept=False)
def a_report_into_a_folder_that_does_not_exist(place):
    return ["-f", "json=gone/out.json", "."]


@fault(2, "good.py is a file to be looked at: the findings would overwrite it", kept=False)
def a_report_over_a_file_to_be_looked_at(place):
    os.symlink("good.py", place.folder / "link.txt")
    return ["-f", "json=good.py", "."]


@fault(2, "link.txt is a file to be looked at: the findings would overwrite it", kept=False)
def a_report_over_a_link_to_a_file_to_be_looked_at(place):
    os.symlink("good.py", place.folder / "link.txt")
    return ["-f", "json=link.txt", "."]


@fault(2, "gone/base.json cannot be written: No such file or directory", kept=False)
def a_baseline_into_a_folder_that_does_not_exist(place):
    return ["--write-baseline", "--baseline", "gone/base.json", "."]


@fault(2, "/dev/full cannot be written: No space left on device", kept=False)
def a_baseline_on_a_full_disk(place):
    return ["--write-baseline", "--baseline", "/dev/full", "."]


def _files_of_at_most(size):
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


@fault(2, "out.json cannot be written: File too large", kept=True, makes=["out.json"], preexec_fn=_files_of_at_most(100))
def a_report_larger_than_files_may_be(place):
    return ["-f", "json=out.json", "."]


@fault(2, "base.json cannot be written: File too large", kept=False, preexec_fn=_files_of_at_most(10))
def a_baseline_larger_than_files_may_be(place):
    place.write("base.json", "old")
    return ["--write-baseline", "--baseline", "base.json", "."]


@fault(2, "datapackage.json cannot be written: File too large", kept=False, preexec_fn=_files_of_at_most(10))
def a_package_larger_than_files_may_be(place):
    place.write("players.csv", "a,b\n1,2\n")
    return ["schema", "."]


@fault(2, "datapackage.json cannot be written: Permission denied", kept=False)
def a_package_in_a_tree_that_is_read_only(place):
    place.write("players.csv", "a,b\n1,2\n")
    os.chmod(place.folder, 0o555)
    return ["schema", "."]


@fault(2, "datapackage.json is no JSON (byte 0)", kept=False)
def a_package_that_is_broken_is_left_alone(place):
    place.write("players.csv", "a,b\n1,2\n")
    place.write("datapackage.json", "{")
    return ["schema", "."]


@scene
def a_baseline_and_a_package_keep_mode_and_links(place):
    place.write("players.csv", "a,b\n1,2\n")
    place.write("real/base.json", "old")
    place.write("real/datapackage.json", "{}")
    for name in ("base.json", "datapackage.json"):
        os.chmod(place.folder / "real" / name, 0o640)
        os.symlink("real/" + name, place.folder / name)
    place.give_away()
    place.finish("--write-baseline", "--baseline", "base.json", "good.py")
    place.finish("schema", "good.py")
    for name in ("base.json", "datapackage.json"):
        written = (place.folder / "real" / name)
        if not (place.folder / name).is_symlink() or written.stat().st_mode & 0o777 != 0o640 or len(written.read_text()) < 9:
            yield f"{name}: {written.stat()} {written.read_text()[:50]!r}"
