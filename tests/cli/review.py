"""The pieces for code review: the steps of the GitHub Action with the runner's environment faked, the hooks'
entries, the wheel."""

import json
import os
import re
import subprocess
import sys
import zipfile

from cli.box import CLEAN, LOST
from support import BINARY, ROOT


def _act(box, **inputs):
    environment = {"PATH": os.environ["PATH"], "WRANGLINT": BINARY, "GITHUB_WORKSPACE": str(box.folder),
                   "GITHUB_STEP_SUMMARY": str(box.folder / "summary.md"), "GITHUB_OUTPUT": str(box.folder / "output"),
                   "CI": "true", "GITHUB_ACTIONS": "true"}
    defaults = dict(re.findall(r'^  ([a-z-]+):\n    description: .*\n    default: "?([^"\n]*)"?$',
                               (ROOT / "action.yml").read_text(encoding="utf-8"), re.M))
    assert set(defaults) == {"paths", "args", "format", "sarif-file", "summary", "fail-level"}, defaults
    for name, value in {**defaults, **inputs}.items():
        environment["INPUT_" + name.upper().replace("-", "_")] = value
    return subprocess.run(["sh", ROOT / ".ci/action.sh", "run"], cwd=box.folder, env=environment, text=True,
                          capture_output=True, check=False)


def the_action_annotates_and_sums_up(box):
    box.write("src/a.py", LOST)
    result = _act(box, **{"sarif-file": "out.sarif"})
    assert result.returncode == 1, result.stderr
    assert result.stdout.startswith("::error ") and f"file={box.folder.resolve()}/src/a.py,line=4" in result.stdout
    assert "WL101" in (box.folder / "summary.md").read_text(encoding="utf-8")
    assert (box.folder / "output").read_text(encoding="utf-8") == "status=1\n"
    log = json.loads((box.folder / "out.sarif").read_text(encoding="utf-8"))
    place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "src/a.py"


def the_action_fails_as_it_is_told(box):
    box.write("a.py", LOST)
    assert _act(box, **{"fail-level": "never"}).returncode == 0
    assert _act(box, **{"fail-level": "error"}).returncode == 1
    assert _act(box, args="--ignore WL101 --quiet").returncode == 0
    assert _act(box, paths="gone.py a.py").returncode == 2
    box.write("a.py", CLEAN)
    assert _act(box, summary="false").returncode == 0


def the_action_runs_nothing_that_an_input_says(box):
    box.write("a.py", CLEAN)
    _act(box, paths="$(touch hit) `touch hit` ; touch hit", args="--quiet")
    _act(box, args="; touch hit", format="$(touch hit)")
    assert not (box.folder / "hit").exists()


def every_hook_has_an_entry_that_runs(box):
    text = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    assert re.findall(r"^- id: (.*)$", text, re.M) == ["wranglint", "wranglint-src", "wranglint-system"]
    for entry in re.findall(r"^  entry: (.*)$", text, re.M):
        assert entry == "wranglint --force-exclude" or os.access(ROOT / entry, os.X_OK), entry
    box.write("a.py", LOST)
    assert box.run("--force-exclude", "a.py").returncode == 1


def the_wheel_holds_the_program(box):
    version = box.run("--version").stdout.split()[1]
    assert f'version = "{version}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    code = (f"import sys, pathlib; sys.path.insert(0, {str(ROOT / '.ci')!r}); import wheel_backend as backend;"
            f"backend._build = lambda: pathlib.Path({BINARY!r}).read_bytes(); print(backend.build_wheel('.'))")
    name = subprocess.run([sys.executable, "-c", code], cwd=box.folder, text=True, capture_output=True, check=True).stdout.strip()
    assert re.fullmatch(r"wranglint-[\d.]+-py3-none-\w+\.whl", name), name
    with zipfile.ZipFile(box.folder / name) as wheel:
        assert wheel.testzip() is None
        names = wheel.namelist()
        (program,) = [entry for entry in names if entry.endswith(".data/scripts/wranglint")]
        assert wheel.getinfo(program).external_attr >> 16 & 0o111
        (record,) = [entry for entry in names if entry.endswith("/RECORD")]
        assert sorted(line.split(",")[0] for line in wheel.read(record).decode().splitlines()) == sorted(names)
