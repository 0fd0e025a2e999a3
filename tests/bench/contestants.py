"""Who is measured, and how one run is measured."""

import os
import re
import subprocess
import sys
import time

from corpora import ROOT


class Run:
    """Seconds, processor seconds and peak memory (of the largest process) of one command."""

    def __init__(self, command, environment=None):
        start = time.perf_counter()
        process = subprocess.Popen(list(map(str, command)), cwd=ROOT, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   env={**os.environ, **(environment or {})})
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.seconds = time.perf_counter() - start
        self.processor = usage.ru_utime + usage.ru_stime
        self.peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
        if process.returncode < 0:
            raise RuntimeError(f"{command[0]} died of signal {-process.returncode}")


PLAIN = ("--isolated", "--no-respect-gitignore", "--quiet", "--exit-zero")


def wranglint(binary, jobs, *options):
    return lambda folder: [binary, *PLAIN, "--no-cache", *options, "--jobs", jobs, folder]


def warm_cache(binary, jobs):
    """All results are kept by the first run, which is not counted."""
    return lambda folder: [binary, *PLAIN, "--cache-dir", folder.parent / "cache", "--jobs", jobs, folder]


def bare_parse(program, jobs):
    def command(folder):
        names = folder.parent / (folder.name + ".list")
        names.write_text("".join(f"{path}\n" for path in sorted(folder.rglob("*.py"))))
        return [program, f"-j{jobs}", names]
    return command


PEERS = ("ruff", "flake8", "pandas-vet", "pylint", "setuptools<81")


def install_peers(folder):
    """A Python with the peers, below the build folder; None when they cannot be had."""
    python = folder / "bin/python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True, capture_output=True)
    have = subprocess.run([python, "-m", "pip", "install", "--quiet", *PEERS], capture_output=True)
    listed = subprocess.run([python, "-m", "pip", "list", "--format=freeze"], capture_output=True, text=True)
    return None if have.returncode else dict(re.findall(r"(?m)^([\w-]+)==(\S+)", listed.stdout))


def ruff(folder, jobs):
    def command(corpus):
        return ["env", f"RAYON_NUM_THREADS={jobs}", folder / "bin/ruff", "check", "--isolated", "--quiet",
                "--no-respect-gitignore", "--no-cache", "--select", "PD,NPY,PLW0177", corpus]
    return command


def flake8(folder, jobs):
    return lambda corpus: [folder / "bin/flake8", "--isolated", "--select", "PD", "--jobs", jobs, corpus]


def pylint(folder, jobs):
    return lambda corpus: [folder / "bin/pylint", "--rcfile", os.devnull, "--jobs", jobs,
                           *sorted(corpus.rglob("*.py"))]
