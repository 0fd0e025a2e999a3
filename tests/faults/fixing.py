"""--fix where writing is refused, cut short or killed: a file is the old one or the new one."""

import os
import random
import resource
import signal
import stat
import time

from cli.box import LOST
from faults import repaired as repaired_files
from faults.table import FLAVOUR, fault, scene
from support import TESTDATA

FIXED = LOST.replace("df.dropna()", "df = df.dropna()")
FIX = ["--fix", "--unsafe-fixes"]


def _content(place, name):
    return (place.folder / name).read_text()


def _fix_fails(place, why, *names, arguments=(".",), **options):
    """Complains unless --fix says WHY of each of NAMES, leaves it as it was, and nothing else in the tree."""
    before = place.names()
    status, out, err = place.finish(*FIX, "-f", "concise", *arguments, **options)
    wanted = "".join(f"wranglint: {name} cannot be written: {why}\n" for name in names)
    if (status, err.replace("Fixed 1 finding.\n", "")) != (2, wanted):
        yield f"{status} {err!r}, not {wanted!r}"
    for name in names:
        if _content(place, name) != LOST:
            yield f"{name} has changed"
        if f"{name}:4:1: error[WL101]" not in out:
            yield f"the finding of {name} is lost"
    if place.names() != before:
        yield f"files came or went: {sorted(set(place.names()) ^ set(before))}"


@scene
def a_file_that_may_not_be_written(place):
    place.write("a.py", LOST)
    os.chmod(place.folder / "a.py", 0o444)
    place.give_away()
    yield from _fix_fails(place, "Permission denied", "a.py")
    if _content(place, "good.py") != FIXED:
        yield "good.py was not repaired"


@scene
def a_folder_that_may_not_be_written(place):
    place.write("shut/a.py", LOST)
    place.give_away()
    os.chmod(place.folder / "shut", 0o555)
    yield from _fix_fails(place, "Permission denied", "shut/a.py")
    os.chmod(place.folder / "shut", 0o755)


@scene
def a_file_of_somebody_else(place):
    if os.geteuid() != 0:
        return
    place.write("a.py", LOST)
    place.give_away()
    os.chown(place.folder / "a.py", 65533, 65533)
    os.chmod(place.folder / "a.py", 0o666)
    yield from _fix_fails(place, "Operation not permitted", "a.py")


@scene
def owner_and_mode_stay(place):
    place.write("a.py", LOST)
    os.chmod(place.folder / "a.py", 0o4751)
    if os.geteuid() == 0:
        os.chown(place.folder / "a.py", 65533, 65532)
        os.chmod(place.folder / "a.py", 0o4751)
    before = (place.folder / "a.py").stat()
    place.finish(*FIX, "a.py", user=None, group=None, extra_groups=None)
    after = (place.folder / "a.py").stat()
    if _content(place, "a.py") != FIXED:
        yield "not repaired"
    for what in ("st_mode", "st_uid", "st_gid"):
        if getattr(before, what) != getattr(after, what):
            yield f"{what}: {getattr(before, what)}, then {getattr(after, what)}"


@scene
def a_disk_that_is_full(place):
    limit = len(FIXED) - 1
    place.give_away()
    yield from _fix_fails(place, "File too large", "good.py",
                          preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))


@scene
def links_are_followed_and_kept(place):
    place.write("../outside.py", LOST)
    os.symlink("good.py", place.folder / "inside.py")
    os.symlink("../outside.py", place.folder / "out.py")
    place.give_away()
    status, _, err = place.finish(*FIX, ".")
    if status != 0 or "out.py is passed over: it is a link that leads out of the project" not in err:
        yield f"{status} {err!r}"
    if _content(place, "../outside.py") != LOST:
        yield "a file outside of the project was changed"
    if not (place.folder / "inside.py").is_symlink() or _content(place, "good.py") != FIXED:
        yield "a link was not followed"


@scene
def names_as_long_as_names_can_be(place):
    name = place.write("n" * 252 + ".py", LOST)
    place.give_away()
    status, _, err = place.finish(*FIX, name)
    if (status, err, _content(place, name)) != (0, "Fixed 1 finding.\n", FIXED):
        yield f"{status} {err!r}"


@scene
def a_kill_at_any_moment(place):
    """Files are whole, and unless it was SIGKILL nothing is left beside them: 40 runs, ended at other moments."""
    names = [f"{number}.py" for number in range(30)]
    sound = {LOST, FIXED}
    chance = random.Random(7)
    cut_short = 0
    for _ in range(40):
        for name in names:
            place.write(name, LOST)
        place.give_away()
        program = place.start(*FIX, "-j2", ".")
        time.sleep(chance.uniform(0, 0.06))
        how = chance.choice([signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
        program.send_signal(how)
        program.communicate()
        texts = [_content(place, name) for name in names]
        cut_short += LOST in texts and FIXED in texts
        if not set(texts) <= sound:
            yield f"half written: {sorted(set(texts) - sound)[:1]}"
        left = sorted(set(place.names()) - {*names, "good.py"})
        if left and how != signal.SIGKILL:
            yield f"left behind: {left}"
        for name in left:
            (place.folder / name).unlink()
    if not cut_short and not FLAVOUR:
        yield "no run was cut short"


@fault(2, "good.py cannot be read: Permission denied", kept=False)
def a_file_that_may_be_written_and_not_read(place):
    os.chmod(place.folder / "good.py", 0o200)
    return [*FIX, "."]


@scene
def special_bits_of_the_folder_and_hidden_names_do_not_matter(place):
    place.write("sticky/.hidden.py", LOST)
    os.chmod(place.folder / "sticky", 0o3777)
    place.give_away()
    place.finish(*FIX, "sticky")
    mode = (place.folder / "sticky/.hidden.py").stat().st_mode
    if _content(place, "sticky/.hidden.py") != FIXED or not stat.S_ISREG(mode):
        yield "not repaired"


@scene
def every_repair_of_the_test_data(place):
    files, repaired, complaints = repaired_files.check(TESTDATA)
    yield from complaints
    if files < 300 or repaired < 80:
        yield f"only {repaired} of {files} files were repaired"
