"""What a person at a terminal sees: colours, progress, interruption."""

import os
import pty
import signal
import subprocess
import time

from cli.box import LOST
from support import BINARY


def _on_terminal(box, *arguments, terminal="stdout", **environment):
    """What the program writes when STDOUT or STDERR is a terminal."""
    ours, theirs = pty.openpty()
    kept = {"PATH": os.environ["PATH"], "TERM": "xterm"}
    streams = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, terminal: theirs}
    with subprocess.Popen([BINARY, *arguments], cwd=box.folder, env={**kept, **environment}, stdin=subprocess.DEVNULL,
                          **streams):
        os.close(theirs)
        written = b""
        while True:
            try:
                chunk = os.read(ours, 65536)
            except OSError:
                break
            if not chunk:
                break
            written += chunk
    os.close(ours)
    return written.decode()


def colour_is_for_terminals(box):
    box.write("a.py", LOST)
    assert "\x1b[1;31merror[WL101]\x1b[0m" in _on_terminal(box, "a.py")
    assert "\x1b" not in box.run("a.py").stdout


def the_environment_decides_about_colour(box):
    box.write("a.py", LOST)
    for environment, wanted in (({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False),
                                ({"CLICOLOR": "0"}, False), ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
                                ({"CLICOLOR": "0", "CLICOLOR_FORCE": "1"}, True)):
        assert ("\x1b" in _on_terminal(box, "a.py", **environment)) == wanted, environment
    assert "\x1b" in _on_terminal(box, "--color", "always", "a.py", NO_COLOR="1")
    assert "\x1b" not in _on_terminal(box, "--color", "never", "a.py", FORCE_COLOR="1")
    assert "\x1b" in box.run("a.py", env={"FORCE_COLOR": "1"}).stdout


def short_runs_show_no_progress(box):
    box.write("a.py", LOST)
    assert _on_terminal(box, "a.py", terminal="stderr") == ""


def an_interrupted_run_ends_by_the_signal(box):
    def listen():
        """A shell has its background jobs ignore the signal, and the tests may be one."""
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    with subprocess.Popen([BINARY, "-"], cwd=box.folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, preexec_fn=listen) as program:
        time.sleep(0.2)
        program.send_signal(signal.SIGINT)
        assert program.wait(10) == -signal.SIGINT  # which shells show as 130
        assert program.stderr.read() == b""
