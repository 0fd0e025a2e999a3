"""The surroundings of the process: files that are closed, limits, signals, locales, memory."""

import os
import resource
import signal
import subprocess
import time

from cli.box import CLEAN, LOST
from faults.table import FLAVOUR, GOOD, fault, scene

MESSAGES = "wranglint: standard output cannot be written: Bad file descriptor\n"


@fault(env={})
def an_empty_environment(place):
    pass


@fault(env={"HOME": "/nonexistent", "LC_ALL": "C", "PATH": "/usr/bin"})
def the_plain_locale_and_no_home(place):
    pass


@fault(env={"LC_ALL": "xx_YY.bogus", "LANG": "\xff", "TERM": "\x1b[31m"}, found="größer.py:4:1: error[WL101]")
def a_locale_that_does_not_exist(place):
    place.write("größer.py", LOST)


@fault(env={"LC_ALL": "POSIX", "GITHUB_WORKSPACE": "/nonexistent", "COLUMNS": "-1"})
def a_workspace_that_does_not_exist(place):
    pass


@fault(2, "`x` is no value for --color; there are: auto always never", kept=False)
def a_value_that_there_is_none(place):
    return ["--color", "x", "."]


def _closed(*files):
    return lambda: [os.close(file) for file in files]


@scene
def standard_files_that_are_closed(place):
    for files in ((0,), (1,), (2,), (0, 1), (0, 2), (1, 2), (0, 1, 2)):
        shut = {name: None for number, name in enumerate(("stdin", "stdout", "stderr")) if number in files}
        status, out, err = place.finish("-f", "concise", ".", preexec_fn=_closed(*files), **shut)
        if status != (2 if 1 in files else 1) or (1 not in files) != out.startswith(GOOD):
            yield f"{files} closed: {status} {out!r}"
        if err != (MESSAGES if 1 in files and 2 not in files else ""):
            yield f"{files} closed: {err!r}"


@scene
def messages_that_end_up_in_no_file(place):
    """A closed standard file must not be taken by a file that is being repaired or reported into."""
    for number in range(20):
        place.write(f"{number}.py", LOST)
        place.write(f"bad{number}.py", b"import pandas\xff")
    place.give_away()
    os.chmod(place.folder, 0o777)
    status, _, _ = place.finish("--fix", "--unsafe-fixes", "-f", "json=out.json", ".", preexec_fn=_closed(0, 1, 2),
                                stdin=None, stdout=None, stderr=None)
    if status != 2:
        yield f"status {status}"
    for number in range(20):
        text = (place.folder / f"{number}.py").read_text()
        if text != LOST.replace("df.dropna()", "df = df.dropna()"):
            yield f"{number}.py: {text!r}"
    if not (place.folder / "out.json").read_text().strip().startswith("["):
        yield "out.json: " + (place.folder / "out.json").read_text()


@scene
def standard_input_that_is_closed_or_a_folder(place):
    wanted = "wranglint: <stdin> cannot be read: "
    status, out, err = place.finish("-f", "concise", "-", "good.py", preexec_fn=_closed(0), stdin=None)
    if (status, err) != (2, wanted + "Bad file descriptor\n") or GOOD not in out:
        yield f"closed: {status} {err!r}"
    folder = os.open(place.folder, os.O_RDONLY)
    status, out, err = place.finish("-f", "concise", "-", "good.py", stdin=folder)
    os.close(folder)
    if (status, err) != (2, wanted + "Is a directory\n") or GOOD not in out:
        yield f"folder: {status} {err!r}"


@scene
def standard_input_that_never_ends(place):
    with open("/dev/zero", "rb") as zeros:
        status, out, err = place.finish("-f", "concise", "-", "good.py", stdin=zeros)
    if status != 2 or GOOD not in out or "is larger than 10 MB" not in err:
        yield f"{status} {out!r} {err!r}"


def _limit(what, most):
    return lambda: resource.setrlimit(what, (most, most))


@fault(preexec_fn=_limit(resource.RLIMIT_NOFILE, 8))
def eight_open_files(place):
    for number in range(50):
        place.write(f"deep/{number}/clean.py", CLEAN)


@fault(preexec_fn=_limit(resource.RLIMIT_NOFILE, 4))
def one_open_file(place):
    place.write("deep/er/clean.py", CLEAN)
    return ["-j1", "."]


@fault(preexec_fn=None if FLAVOUR else _limit(resource.RLIMIT_NPROC, 1))
def no_threads(place):
    """Sanitizers cannot do without one."""
    place.write("clean.py", CLEAN)
    return ["-j8", "."]


@scene
def memory_that_runs_out(place):
    """With ever more memory: the loader fails, then we say so, then it is enough."""
    if FLAVOUR:
        return
    for number in range(4):
        place.write(f"big{number}.py", LOST + f"df['a'] = df['b'] + {number}\n" * 2000)
    seen = set()
    for megabytes, jobs in ((4, 1), (12, 1), (14, 1), (16, 1), (18, 1), (20, 1), (24, 1), (28, 1), (24, 4), (1024, 4)):
        status, out, err = place.finish("-f", "concise", f"-j{jobs}", ".",
                                        preexec_fn=_limit(resource.RLIMIT_AS, megabytes << 20))
        is_started = "error while loading" not in err
        if is_started and (status, err) not in ((1, ""), (2, "wranglint: out of memory\n")):
            yield f"{megabytes} MB: {status} {err!r}"
        if status == 1 and out.count("[WL101]") != 5:
            yield f"{megabytes} MB: {out.count('[WL101]')} findings"
        seen.add(status)
    if not {1, 2} <= seen:
        yield f"seen only {seen}"


@scene
def signals_end_the_program(place):
    for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        with place.start("-") as program:
            time.sleep(0.05)
            program.send_signal(name)
            program.wait(10)
            said = program.stderr.read()
        if program.returncode != -name or said:
            yield f"{name}: {program.returncode} {said}"


@scene
def an_interrupt_that_the_caller_ignores_is_ignored(place):
    with place.start("-f", "concise", "-", preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN)) as program:
        time.sleep(0.05)
        program.send_signal(signal.SIGINT)
        out, _ = program.communicate(LOST.encode(), timeout=10)
    if program.returncode != 1 or b"WL101" not in out:
        yield f"{program.returncode} {out}"


@scene
def a_file_that_changes_while_it_is_read(place):
    """It grows, shrinks and goes; whatever is seen of it, the other file keeps its finding."""
    script = ("while :; do printf 'import pandas\\n' > x.py; for i in 1 2 3 4 5 6 7 8; do cat good.py good.py >> x.py; done;"
              " : > x.py; rm x.py; done")
    with subprocess.Popen(["sh", "-c", script], cwd=place.folder, stderr=subprocess.DEVNULL) as writer:
        try:
            for _ in range(60):
                status, out, err = place.finish("-f", "concise", ".")
                gone = err in ("wranglint: x.py does not exist\n",)
                if status != (2 if gone else 1) or (err and not gone) or GOOD not in out:
                    yield f"{status} {err!r} {out!r}"
        finally:
            writer.kill()


@scene
def a_working_directory_that_is_gone(place):
    (place.folder / "gone").mkdir()
    place.give_away()
    status, out, err = place.finish("-f", "concise", place.folder / "good.py", cwd=place.folder / "gone",
                                    preexec_fn=lambda: os.rmdir(place.folder / "gone"))
    if status != 1 or "good.py:4:1: error[WL101]" not in out or err:
        yield f"{status} {out!r} {err!r}"
