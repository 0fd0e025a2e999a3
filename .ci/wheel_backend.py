"""Builds a wheel (PEP 517) without asking any package index: it runs make and packs the program. So
`pip install .`, `pip install git+…`, pipx and pre-commit work wherever a C compiler and the libraries are."""

import base64
import hashlib
import pathlib
import re
import subprocess
import sys
import sysconfig
import tarfile
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent

# `python -m wranglint` runs the program that pip put among the scripts.
MODULE_MAIN = '''\
"""Runs the program wranglint."""

import os
import sys
import sysconfig


def find():
    for scheme in (sysconfig.get_default_scheme() if hasattr(sysconfig, "get_default_scheme") else None,
                   f"{os.name}_user"):
        folder = sysconfig.get_path("scripts", scheme) if scheme else sysconfig.get_path("scripts")
        program = os.path.join(folder, "wranglint")
        if os.path.isfile(program):
            return program
    return "wranglint"


program = find()
os.execvp(program, [program, *sys.argv[1:]])
'''


def _project():
    """The fields of [project] that are one string each; tomllib is younger than the Pythons that may run this."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8").split("[project]")[1]
    return dict(re.findall(r'^([a-z-]+) = "(.*)"$', text, re.M))


def _metadata():
    project = _project()
    lines = ["Metadata-Version: 2.1", f"Name: {project['name']}", f"Version: {project['version']}",
             f"Summary: {project['description']}", f"Requires-Python: {project['requires-python']}", "License: MIT",
             "Description-Content-Type: text/markdown", "", (ROOT / "README.md").read_text(encoding="utf-8")]
    return "\n".join(lines)


def _tag():
    return "py3-none-" + re.sub(r"[^A-Za-z0-9]", "_", sysconfig.get_platform())


def _build():
    """The program, as bytes. What make says goes to standard error: standard output is the installer's."""
    for command in (["sh", "grammar/setup.sh", "--check", "build"], ["make", "all"]):
        if subprocess.run(command, cwd=ROOT, stdout=sys.stderr, check=False).returncode:
            raise SystemExit("wranglint could not be built; what is missing stands above")
    return (ROOT / "build" / "wranglint").read_bytes()


def _record_line(name, data):
    digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
    return f"{name},sha256={digest},{len(data)}\n"


def _write_wheel(path, files):
    """FILES: name to (bytes, mode)."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as wheel:
        for name, (data, mode) in files.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.external_attr = (0o100000 | mode) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            wheel.writestr(entry, data)


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    del config_settings, metadata_directory
    stem = f"wranglint-{_project()['version']}"
    info = f"{stem}.dist-info"
    about = f"Wheel-Version: 1.0\nGenerator: wranglint\nRoot-Is-Purelib: false\nTag: {_tag()}\n"
    files = {"wranglint/__init__.py": (b'"""See `wranglint --help`."""\n', 0o644),
             "wranglint/__main__.py": (MODULE_MAIN.encode(), 0o644),
             f"{stem}.data/scripts/wranglint": (_build(), 0o755),
             f"{info}/METADATA": (_metadata().encode(), 0o644),
             f"{info}/WHEEL": (about.encode(), 0o644),
             f"{info}/LICENSE": ((ROOT / "LICENSE").read_bytes(), 0o644)}
    record = "".join(_record_line(name, data) for name, (data, _) in files.items()) + f"{info}/RECORD,,\n"
    files[f"{info}/RECORD"] = (record.encode(), 0o644)
    name = f"{stem}-{_tag()}.whl"
    _write_wheel(pathlib.Path(wheel_directory) / name, files)
    return name


def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    return build_wheel(wheel_directory, config_settings, metadata_directory)


def build_sdist(sdist_directory, config_settings=None):
    """The files that git knows."""
    del config_settings
    stem = f"wranglint-{_project()['version']}"
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    path = pathlib.Path(sdist_directory) / f"{stem}.tar.gz"
    with tarfile.open(path, "w:gz", format=tarfile.PAX_FORMAT) as archive:
        for name in filter(None, names.split("\0")):
            archive.add(ROOT / name, f"{stem}/{name}", recursive=False)
        about = ROOT / "build" / "PKG-INFO"
        about.parent.mkdir(exist_ok=True)
        about.write_text(_metadata(), encoding="utf-8")
        archive.add(about, f"{stem}/PKG-INFO")
    return path.name
