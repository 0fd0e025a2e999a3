"""Usage: run_bench.py BINARY BARE_PARSE [--full]

Measures wranglint against a bare tree-sitter parse of the same files and against ruff, flake8 with pandas-vet
and pylint where they can be installed, all in one table; then how its time grows. Runs are interleaved, figures
are medians. Slow peers see a sample, and wranglint is measured on that sample too.
"""

import concurrent.futures
import os
import pathlib
import platform
import statistics
import sys

import contestants
import corpora

SAMPLE = 300_000  # bytes, for slow peers
ROWS = "{:28} {:>6} {:>6} {:>6} {:>8} {:>8} {:>6} {:>7}  {:>8} {}"


def build(folder, make, *arguments):
    texts = make(*arguments)
    corpora.write(folder, texts)
    return sum(map(len, texts)), len(texts), sum(map(corpora.is_parsed, texts))


class Corpus:
    """Built in another process: a child's peak memory counts from that of the process that it was forked from."""

    def __init__(self, folder, name, make, *arguments):
        self.name, self.folder = name, folder / name.replace(" ", "-")
        with concurrent.futures.ProcessPoolExecutor(1) as pool:
            self.bytes, self.files, self.parsed = pool.submit(build, self.folder, make, *arguments).result()


def measure(corpus, commands, rounds):
    """Median seconds (of the clock, of processors) and peak memory of each of COMMANDS on CORPUS. One uncounted
    round warms the machine."""
    runs = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            run = contestants.Run(command(corpus.folder))
            if number or rounds == 1:
                runs[name].append(run)
    return {name: (statistics.median(run.seconds for run in of), statistics.median(run.processor for run in of),
                   max(run.peak for run in of))
            for name, of in runs.items()}


def print_table(corpus, figures, ours):
    print(f"\n{corpus.name}")
    print(ROWS.format("", "MB", "files", "parsed", "seconds", "CPU s", "MB/s", "peak MB",
                      "/ ours", "CPU / ours"))
    for name, (seconds, processor, peak) in figures.items():
        parsed = corpus.parsed if name.startswith("wranglint") else 0 if name.startswith("warm") else corpus.files
        print(ROWS.format(name, f"{corpus.bytes / 1e6:.1f}", corpus.files, parsed, f"{seconds:.3f}",
                          f"{processor:.3f}", f"{corpus.bytes / 1e6 / seconds:.1f}",
                          f"{peak / 1e6:.0f}", f"{seconds / figures[ours(name)][0]:.2f}",
                          f"{processor / figures[ours(name)][1]:10.2f}"))


class Bench:
    def __init__(self, binary, bare, full):
        self.binary, self.bare, self.full = pathlib.Path(binary).resolve(), pathlib.Path(bare).resolve(), full
        self.folder = corpora.ROOT / "build/bench"
        self.cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
        self.rounds = 9 if full else 5
        self.venv = self.folder / "peers"
        self.peers = contestants.install_peers(self.venv)

    def jobs(self):
        return dict.fromkeys([1, self.cores])

    def label(self, name, jobs):
        return f"{name}, {jobs} job{'s' if jobs > 1 else ''}"

    def ours(self, name):
        return "wranglint" + (name[name.index(","):] if "," in name else "")

    def fast(self):
        makers = {"wranglint": lambda jobs: contestants.wranglint(self.binary, jobs),
                  "warm cache": lambda jobs: contestants.warm_cache(self.binary, jobs),
                  "bare parse": lambda jobs: contestants.bare_parse(self.bare, jobs)}
        if self.peers:
            makers["ruff"] = lambda jobs: contestants.ruff(self.venv, jobs)
        return {self.label(name, jobs): make(jobs) for jobs in self.jobs() for name, make in makers.items()}

    def slow(self):
        makers = {"wranglint": lambda jobs: contestants.wranglint(self.binary, jobs)}
        if self.peers:
            makers["flake8 + pandas-vet"] = lambda jobs: contestants.flake8(self.venv, jobs)
            makers["pylint"] = lambda jobs: contestants.pylint(self.venv, jobs)
        return {self.label(name, self.cores): make(self.cores) for name, make in makers.items()}

    def compare(self, name, make, size):
        corpus = Corpus(self.folder, name, make, size)
        print_table(corpus, measure(corpus, self.fast(), self.rounds), self.ours)
        if self.peers:
            part = Corpus(self.folder, f"{name}, a sample", corpora.sample, corpus.folder, SAMPLE)
            print_table(part, measure(part, self.slow(), 1), self.ours)

    def small_file(self):
        corpus = Corpus(self.folder, "one small file", corpora.copies, 1, 2_000)
        commands = {"wranglint, 1 job": contestants.wranglint(self.binary, 1),
                    "warm cache, 1 job": contestants.warm_cache(self.binary, 1)}
        if self.peers:
            commands["ruff, 1 job"] = contestants.ruff(self.venv, 1)
        print_table(corpus, measure(corpus, commands, 21), self.ours)

    def grow(self, name, make, steps):
        """A line of growth: MAKE gets the arguments of each of STEPS, which is ten times the one before."""
        cells, before = [], None
        for step in steps:
            corpus = Corpus(self.folder, "growth", make, *step)
            _, seconds, peak = measure(corpus, {"": contestants.wranglint(self.binary, 1)}, 3)[""]
            times = f" (x {seconds / before:.1f})" if before else ""
            cells.append(f"{seconds:8.3f} s{times:9} {peak / 1e6:5.0f} MB")
            before = seconds
        print(f"{name:26} " + "  ".join(cells))

    def growth(self):
        largest = 10_000_000 if self.full else 1_000_000
        sizes = [size for size in (10_000, 100_000, 1_000_000, 10_000_000) if size <= largest]
        print("\ngrowth, 1 job, CPU seconds: each step is ten times the one before")
        self.grow("one file, from 10 KB", corpora.copies, [(1, size) for size in sizes])
        self.grow("copies of 10 KB, from 1", corpora.copies, [(count, 10_000) for count in (1, 10, 100, 1000)])
        for name, units in corpora.HOSTILE_UNITS.items():
            most = units if self.full else units // 10
            self.grow(name, corpora.hostile, [(name, most // 10), (name, most)])

    def run(self):
        print(f"{platform.machine()} {processor()}, {self.cores} cores, {platform.system()} {platform.release()}, "
              f"Python {platform.python_version()}")
        print("peers: " + (", ".join(f"{name} {self.peers[name]}" for name in ("ruff", "flake8", "pandas-vet", "pylint"))
                           if self.peers else "none could be installed"))
        size = 40_000_000 if self.full else 8_000_000
        self.compare("all pandas", corpora.pandas_texts, size)
        self.compare("mixed", corpora.mixed_texts, 3 * size)
        self.small_file()
        self.growth()


def processor():
    try:
        lines = pathlib.Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor()
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), "")


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    arguments = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    if len(arguments) != 2:
        sys.exit(__doc__)
    Bench(*arguments, full="--full" in sys.argv).run()
