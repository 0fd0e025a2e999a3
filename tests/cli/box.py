"""A folder of its own for one test of the command line, and the program run in it."""

import json
import pathlib
import re

from support import run

LOST = 'import pandas as pd\n\ndf = pd.read_csv("players.csv")\ndf.dropna()\nprint(df)\n'
CLEAN = 'import pandas as pd\n\ndf = pd.read_csv("players.csv")\nprint(df.dropna())\n'
# LOST has one finding: WL101 in row 4.


class Box:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def write(self, name, content):
        """Writes text or bytes; gives the name, so that it can be passed on."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return name

    def write_notebook(self, name, *cells, language="python", **more):
        """A notebook of code cells; a cell that is a tuple is (type, source)."""
        made = []
        for cell in cells:
            kind, source = cell if isinstance(cell, tuple) else ("code", cell)
            made.append({"cell_type": kind, "metadata": {}, "source": source})
            if kind == "code":
                made[-1].update(execution_count=None, outputs=[])
        notebook = {"cells": made, "metadata": {"kernelspec": {"language": language, "name": "k"},
                                                "language_info": {"name": language}},
                    "nbformat": 4, "nbformat_minor": 5, **more}
        return self.write(name, json.dumps(notebook, indent=1) + "\n")

    def run(self, *arguments, **options):
        return run(*arguments, **{"cwd": self.folder, **options})

    def concise(self, *arguments, **options):
        """The lines of the concise format, without the summary."""
        output = self.run("--output-format", "concise", *arguments, **options).stdout
        return [line for line in output.splitlines() if re.search(r"\[WL\d+\]", line)]

    def json(self, *arguments, **options):
        return json.loads(self.run("--output-format", "json", *arguments, **options).stdout)

    def places(self, *arguments, **options):
        """(code, cell, row) of each finding."""
        return [(finding["code"], finding["cell"], finding["location"]["row"])
                for finding in self.json(*arguments, **options)]
