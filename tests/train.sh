#!/bin/sh
# Usage: train.sh PROGRAM
# Runs an instrumented build over what it will meet most: pandas code, and much Python without pandas. In one
# thread, so that the same counts come of it each time, and the same program of the counts.
set -eu
export WRANGLINT_NO_CACHE=1

library=$("${PYTHON:-python3}" -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')
for format in full json sarif; do
    "$1" --jobs 1 --exit-zero --select ALL --output-format "$format" testdata >/dev/null
done
"$1" --jobs 1 --exit-zero "$library" >/dev/null 2>&1 || [ $? -eq 2 ]
