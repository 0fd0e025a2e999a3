#!/bin/sh
# The pre-commit hook wranglint-src: builds the program beside its sources when it is not there, and runs it.
set -eu
home=$(cd "$(dirname "$0")/.." && pwd)
make --silent -C "$home" all >&2
exec "$home/build/wranglint" --force-exclude "$@"
