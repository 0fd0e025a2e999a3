"""What the program opens, starts and connects to, as strace sees it; and how its binary is hardened."""

import os
import pathlib
import re
import shutil
import stat
import subprocess

from cli.box import LOST
from faults.table import FLAVOUR, Skipped, scene

# The dynamic loader, the C library and what tells the number of processors.
SYSTEM = re.compile(r"/etc/ld\.so\.|/(usr/)?lib\w*/|/usr/share/(locale|zoneinfo)|/dev/null$|/proc/self/|/sys/devices/system/cpu"
                    r"|/proc/sys/vm/overcommit_memory$")
CALL = re.compile(r"^(\w+)\((.*)\) += (-?\d+)")
OPENED = re.compile(r'(?:AT_FDCWD|\d+), "((?:[^"\\]|\\.)*)"')


def _traced(place, *arguments):
    """The calls (name, arguments, result) of a run, and what it printed."""
    tool = shutil.which("strace")
    if not tool or FLAVOUR:
        raise Skipped("strace is not there" if not tool else "sanitizers open files of their own")
    place.give_away()
    log = place.folder.parent / "calls"
    log.mkdir(exist_ok=True)
    os.chmod(log, 0o777)
    for old in log.iterdir():
        old.unlink()
    # A log for each process, or else calls of several stand in each other's way.
    words = [tool, "-ff", "-qq", "-s", "4096", "-e", "trace=%network,%process,open,openat,openat2", "-o", str(log / "log")]
    ran = subprocess.run([*words, place.binary, *arguments], cwd=place.folder, capture_output=True, check=False,
                         timeout=120, **place.user())
    lines = [line for path in log.iterdir() for line in path.read_text(errors="replace").splitlines()]
    if ran.returncode not in (0, 1, 2) or not lines:
        raise Skipped("strace may not trace here")
    calls = [match.groups() for match in map(CALL.match, lines) if match]
    return calls, ran.stdout.decode(errors="replace")


def _opened(place, calls):
    """The files that were opened, apart from the system's own: absolute."""
    for name, arguments, result in calls:
        match = OPENED.match(arguments) if name.startswith("openat") else None
        if match and int(result) >= 0:
            path = os.path.normpath(place.folder / match.group(1))
            if not SYSTEM.match(path):
                yield path


def _strangers(place, calls, *allowed):
    """Complaints about sockets, programs, and files outside of the tree."""
    for name, arguments, _ in calls:
        if name in ("socket", "connect", "bind", "sendto", "socketpair"):
            yield f"{name}({arguments})"
    started = [arguments for name, arguments, result in calls if name.startswith("execve") and result == "0"]
    yield from (f"started {program}" for program in started if not program.startswith(f'"{place.binary}"'))
    for path in _opened(place, calls):
        if not path.startswith(str(place.folder)) and path not in allowed:
            yield f"opened {path}"


@scene
def an_ordinary_run(place):
    place.write("sub/a.py", LOST)
    place.write("sub/players.csv", "a,b\n1,2\n")
    place.write_notebook("n.ipynb", LOST)
    calls, out = _traced(place, "--isolated", "-f", "concise", ".")
    yield from _strangers(place, calls)
    if out.count("[WL101]") != 3 or len(list(_opened(place, calls))) < 4:
        yield f"saw too little: {out}"


@scene
def code_that_would_do_harm_is_not_run(place):
    place.write("evil.py", "import os, pandas as pd\nos.system('touch pwned')\nopen('pwned', 'w')\n"
                           "df = pd.read_csv('https://example.com/x.csv')\ndf2 = pd.read_csv('ftp://example.com/x')\n"
                           "db = pd.read_sql('select 1', 'postgresql://example.com/db')\n!touch pwned\n")
    place.write_notebook("evil.ipynb", "!touch pwned\n%run evil.py\nimport pandas as pd\npd.read_csv('s3://bucket/x')")
    place.write("conftest.py", "open('pwned', 'w')")
    place.write("setup.py", "open('pwned', 'w')")
    calls, _ = _traced(place, ".")
    yield from _strangers(place, calls)
    if "pwned" in place.names():
        yield "it was run"


@scene
def files_outside_that_are_only_mentioned(place):
    outside = place.folder.parent / "outside"
    outside.mkdir()
    (outside / "secret.csv").write_text("password\nx\n")
    (outside / "secret.py").write_text(LOST)
    (outside / "wranglint.toml").write_text("selct = 1\n")
    for name in ("secret.csv", "secret.py"):
        os.symlink(f"../outside/{name}", place.folder / name)
    os.symlink("../outside", place.folder / "folder")
    os.symlink("/etc/passwd", place.folder / "passwd.csv")
    place.write("mention.py", "import pandas as pd\nA = '/etc/passwd'\nB = '../outside/secret.csv'\nopen('/etc/passwd')\n"
                              "df = pd.read_csv('secret.csv')\ne = pd.read_csv('passwd.csv')\n"
                              "f = pd.read_csv('folder/secret.csv')\ng = pd.read_csv('~/secret.csv')\n")
    place.write("datapackage.json", '{"resources": [{"path": "../outside/secret.csv"}, {"path": "/etc/passwd"}]}')
    place.write(".gitignore", "!/../outside/*\n")
    calls, _ = _traced(place, "--isolated", ".")
    yield from _strangers(place, calls)


@scene
def data_outside_that_a_script_reads_by_its_own_path(place):
    """Read, as SECURITY.md says, unless nobody wants data to be looked at."""
    (place.folder / ".git").mkdir()
    outside = place.folder.parent / "outside.csv"
    outside.write_text("a\n1\n")
    place.write("reader.py", f"import pandas as pd\ndf = pd.read_csv('../outside.csv')\ne = pd.read_csv('{outside}')\n")
    calls, _ = _traced(place, ".")
    yield from _strangers(place, calls, str(outside))
    if str(outside) not in _opened(place, calls):
        yield "the data was not read"
    calls, _ = _traced(place, "--no-data", ".")
    yield from _strangers(place, calls)


@scene
def configuration_beside_and_above_the_repository(place):
    place.write("../wranglint.toml", "selct = 1\n")
    place.write("../beside/wranglint.toml", "selct = 1\n")
    (place.folder / ".git").mkdir()
    place.write("sub/a.py", LOST)
    calls, out = _traced(place, "-f", "concise", "sub")
    yield from _strangers(place, calls)
    if out.count("[WL101]") != 1:
        yield f"found {out!r}"


@scene
def repairs_open_nothing_else(place):
    place.write("a.py", LOST)
    calls, _ = _traced(place, "--isolated", "--fix", "--unsafe-fixes", ".")
    yield from _strangers(place, calls)


@scene
def git_is_started_for_changes_alone_and_starts_nothing(place):
    def git(*words):
        subprocess.run(["git", "-c", "user.name=n", "-c", "user.email=e", *words], cwd=place.folder, check=True,
                       capture_output=True)
    git("init")
    git("add", ".")
    git("commit", "-m", "x")
    hook = pathlib.Path(place.folder, "hook")
    hook.write_text("#!/bin/sh\ntouch pwned\n")
    hook.chmod(hook.stat().st_mode | stat.S_IXUSR | stat.S_IXOTH)
    for key in ("core.fsmonitor", "diff.external", "core.pager", "diff.evil.textconv", "diff.evil.command"):
        git("config", key, str(hook))
    place.write(".gitattributes", "*.py diff=evil\n")
    place.write("good.py", LOST + "df.fillna(0)\n")
    calls, out = _traced(place, "-f", "concise", "--since", "HEAD", ".")
    if "pwned" in place.names():
        yield "the repository's own programs were started"
    programs = {arguments.split('"')[1].rsplit("/", 1)[-1] for name, arguments, result in calls
                if name == "execve" and result == "0"}
    if programs != {"wranglint", "git"}:
        yield f"started {programs}"
    if any(name in ("socket", "connect") for name, _, _ in calls):
        yield "a socket was opened"
    if "good.py:6:1" not in out:
        yield f"found {out!r}"


@scene
def the_binary_is_hardened(place):
    """No executable stack, no place for it known beforehand, tables of the linker read-only, stacks and copies checked."""
    tool = shutil.which("readelf")
    if not tool or FLAVOUR:
        raise Skipped("readelf is not there" if not tool else "sanitizers are built otherwise")
    def read(option):
        return subprocess.run([tool, "-W", option, place.binary], capture_output=True, text=True, check=True).stdout
    segments, dynamic, symbols = read("-l"), read("-d"), read("--dyn-syms")
    for what, holds in {"position independent": "DYN" in read("-h"), "RELRO": "GNU_RELRO" in segments,
                        "bound at once": "NOW" in dynamic, "stack protector": "__stack_chk_fail" in symbols,
                        "fortified": "_chk@" in symbols.replace("__stack_chk_fail@", ""),
                        "stack not executable": bool(re.search(r"GNU_STACK .* RW ", segments)),
                        "no writable code": not re.search(r"LOAD .* RWE ", segments)}.items():
        if not holds:
            yield f"not {what}"
