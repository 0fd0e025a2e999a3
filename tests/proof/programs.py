"""Python as it stands in test data, made ready to run: scripts and notebooks."""
import json
import re


def cells_of(path):
    """The code cells of a notebook as lists of lines; a script is one cell."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".ipynb":
        return [text.split("\n")]
    cells = [cell for cell in json.loads(text)["cells"] if cell["cell_type"] == "code"]
    return ["".join(cell["source"]).split("\n") for cell in cells]


def without_magics(cell):
    """A notebook cell as plain Python; as many lines as before, so that errors name the right one."""
    first = cell[0].strip()
    if first.startswith("%%"):
        runs = first.split()[0] in ("%%time", "%%timeit", "%%capture", "%%prun")
        return [""] + (without_magics(cell[1:]) if runs and len(cell) > 1 else [""] * (len(cell) - 1))
    return [plain(line) for line in cell]


def plain(line):
    """One line of a cell: a timed expression runs, any other magic does not."""
    indent, bare = re.match(r"(\s*)(.*)", line).groups()
    timed = re.match(r"%(?:time|timeit)(?: -\w+ \d+)*\s+(.*)", bare)
    if timed:
        return indent + timed.group(1)
    captured = re.match(r"(\w+\s*=\s*)[!%]", bare)
    if captured:
        return indent + captured.group(1) + "None"
    if bare.startswith(("%", "!", "?")) or bare.endswith("?"):
        return indent + "pass"
    return line


def source_of(path):
    """The whole program in PATH as one text."""
    cells = cells_of(path)
    if path.suffix == ".ipynb":
        cells = [without_magics(cell) for cell in cells]
    return "\n".join("\n".join(cell) for cell in cells)
