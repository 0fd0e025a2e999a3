"""One row of the table of faults: something hostile, and what wranglint promises to do about it.

A row is a function that makes the hostile thing in a folder of its own, beside a good file whose finding must
still be there, and returns the arguments of the program (none: the folder is looked at). Its decorator holds the
promise. The program never runs as root, to whom everything is allowed."""

import contextlib
import inspect
import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile

from cli.box import LOST, Box
from support import BINARY, PATIENCE

GOOD = "good.py:4:1: error[WL101]"
NO_DATA = "good.py:3:6: note[WL003] the data that is read here could not be looked at: "
NOBODY = 65534
FLAVOUR = os.environ.get("FLAVOUR", "")


class Place(Box):
    """A folder that anybody may enter, with the program in the folder beside it."""

    def __init__(self, folder):
        super().__init__(pathlib.Path(folder, "tree"))
        self.folder.mkdir()
        self.binary = shutil.copy(BINARY, pathlib.Path(folder, "wranglint"))
        os.chmod(folder, 0o755)
        self.write("good.py", LOST)
        self.standing = self.names()

    def names(self):
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*"))

    def give_away(self):
        """As the user's own files: those that root made are nobody's from here on."""
        if os.geteuid() == 0:
            for path in [self.folder, *self.folder.rglob("*")]:
                os.chown(path, NOBODY, NOBODY, follow_symlinks=False)

    def user(self):
        return {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}

    def start(self, *arguments, preexec_fn=None, **options):
        def prepare():
            """A shell has its background jobs ignore the one, nohup the other, and the tests may run so."""
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            signal.signal(signal.SIGHUP, signal.SIG_DFL)
            if preexec_fn:
                preexec_fn()
        pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        if options.get("env") is not None:  # what is kept would be files that came
            options["env"] = {"WRANGLINT_NO_CACHE": "1", **options["env"]}
        return subprocess.Popen([self.binary, *map(os.fsencode, map(str, arguments))],
                                preexec_fn=prepare, **{"cwd": self.folder, **pipes, **self.user(), **options})

    def finish(self, *arguments, input=b"", timeout=PATIENCE, **options):
        """Status, standard output and standard error; bytes that are no text are kept as surrogates."""
        with self.start(*arguments, **options) as program:
            out, err = program.communicate(input, timeout=timeout)
        text = ["" if got is None else got.decode(errors="surrogateescape") for got in (out, err)]
        return program.returncode, *text


class Fault:
    def __init__(self, prepare, status, said, found, kept, makes, options):
        self.prepare, self.status, self.kept, self.makes, self.options = prepare, status, kept, makes, options
        self.said = [said] if isinstance(said, (str, re.Pattern)) else list(said)
        self.found = [found] if isinstance(found, str) else list(found)

    @property
    def name(self):
        module = inspect.getmodule(self.prepare).__name__.rsplit(".", 1)[-1]
        return f"{module}: {self.prepare.__name__.replace('_', ' ')}"

    def complaints(self):
        with tempfile.TemporaryDirectory() as folder:
            place = Place(folder)
            try:
                yield from self.try_out(place)
            except subprocess.TimeoutExpired as late:
                yield str(late)
            finally:
                with contextlib.suppress(OSError):
                    subprocess.run(["chmod", "-R", "u+rwX", place.folder], check=False, capture_output=True)

    def try_out(self, place):
        arguments = self.prepare(place) or ["."]
        place.standing = place.names()
        place.give_away()
        status, out, err = place.finish("--output-format", "concise", *arguments, **self.options)
        yield from self.judge(status, out, err)
        made = sorted(set(place.names()) ^ set(place.standing))
        if made != sorted(self.makes):
            yield f"files came or went: {made}"

    def judge(self, status, out, err):
        if status != self.status:
            yield f"status {status}, not {self.status}"
        said = err.splitlines()
        if len(said) != len(self.said) or not all(map(matches, self.said, said)):
            yield f"said {said}, not {self.said}"
        found = [line for line in out.splitlines() if re.search(r"\[WL\d+\]", line)]
        wanted = sorted([GOOD] * self.kept + self.found)
        # The time for parsing is measured, and sanitizers take more of it.
        if FLAVOUR and any("takes too long to parse" in line for line in found):
            found, wanted = [line for line in found if line.startswith("good.py")], [GOOD] * self.kept
        if len(found) != len(wanted) or not all(map(str.startswith, sorted(found), wanted)):
            yield f"found {found}, not {wanted}"[:2000]


def matches(wanted, line):
    line = line.removeprefix("wranglint: ")
    return wanted.fullmatch(line) if isinstance(wanted, re.Pattern) else wanted == line


TABLE = []


def fault(status=1, said=(), found=(), kept=True, makes=(), **options):
    """Exit status; the sentences on standard error; findings in the hostile thing itself; is the finding of the good
    file still there; files that come or go; and how the program is started."""
    def add(prepare):
        TABLE.append(Fault(prepare, status, said, found, kept, makes, options))
        return prepare
    return add


def of_text(name):
    """fault() for a hostile file called NAME, whose text the function gives."""
    def fault_of_text(status=1, said=(), found=(), **options):
        def add(make):
            def prepare(place):
                place.write(name, make())
            prepare.__name__, prepare.__module__ = make.__name__, make.__module__
            fault(status, said, found, **options)(prepare)
            return make
        return add
    return fault_of_text


class Skipped(Exception):
    """A scene cannot be played here."""


SCENES = []


def scene(act):
    """A fault that takes more than one run: the function starts the program itself and yields complaints."""
    SCENES.append(act)
    return act
