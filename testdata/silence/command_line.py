"""A small program: arguments, a table in, a table out."""
import argparse
import io
import json
import sys
from pathlib import Path

import pandas as pd


def parse_arguments(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", default="-")
    parser.add_argument("--columns", default="", help="names, separated by commas")
    parser.add_argument("--drop-missing", action="store_true")
    parser.add_argument("--replace", action="append", default=[], metavar="OLD=NEW")
    parser.add_argument("--format", choices=["csv", "json"], default="csv")
    return parser.parse_args(arguments)


def read(name: str, stream) -> pd.DataFrame:
    if name == "-":
        return pd.read_csv(stream)
    path = Path(name)
    if path.suffix == ".json":
        return pd.DataFrame(json.loads(path.read_text(encoding="utf-8")))
    return pd.read_csv(path)


def process(frame: pd.DataFrame, options) -> pd.DataFrame:
    if options.columns:
        wanted = [name.strip() for name in options.columns.split(",")]
        missing = [name for name in wanted if name not in frame.columns]
        if missing:
            raise SystemExit(f"no such column: {', '.join(missing)}")
        frame = frame[wanted]
    if options.drop_missing:
        frame = frame.dropna()
    changes = dict(pair.split("=", 1) for pair in options.replace)
    if changes:
        frame = frame.replace(changes)
    return frame.reset_index(drop=True)


def write(frame: pd.DataFrame, how: str, stream) -> None:
    if how == "json":
        json.dump(frame.to_dict("records"), stream)
    else:
        frame.to_csv(stream, index=False)


def main(arguments=None, source=None, target=None) -> int:
    options = parse_arguments(arguments)
    try:
        frame = read(options.file, source or sys.stdin)
    except (OSError, pd.errors.ParserError) as error:
        print(error, file=sys.stderr)
        return 2
    write(process(frame, options), options.format, target or sys.stdout)
    return 0


if __name__ == "__main__":
    out = io.StringIO()
    text = io.StringIO("a,b,c\n1,x,\n2,y,3\n")
    status = main(["--columns", "a,b", "--replace", "x=z", "--format", "json"], text, out)
    assert status == 0 and json.loads(out.getvalue())[0] == {"a": 1, "b": "z"}
