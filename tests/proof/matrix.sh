#!/bin/sh
# The proofs and the model under the versions of pandas that differ most, each in a virtual environment below
# build/. Where no Python package index is reachable, it says so and does what it can.
set -u
cd "$(dirname "$0")/../.." || exit 2
folder=${BUILD:-build}/pandas
status=0

# Makes the environment for pandas VERSION, unless it is there; what else is given goes to pip as well.
provide() {
    version=$1
    shift
    home=$folder/$version
    [ -e "$home/ready" ] && return 0
    "${PYTHON:-python3}" -m venv "$home" && "$home/bin/pip" install -q "pandas==$version" "$@" && touch "$home/ready"
}

try() {
    if ! provide "$@" >"$folder.log" 2>&1; then
        echo "pandas $1: not tried, it cannot be installed here (see $folder.log)"
        return
    fi
    for suite in proof/run_proofs.py model/check_model.py; do
        PANDAS_PYTHON="$PWD/$folder/$1/bin/python" "$folder/$1/bin/python" "tests/$suite" || status=1
    done
}

mkdir -p "$folder"
try '1.5.*' 'numpy<2'
try '2.2.*'
try '3.0.*'
exit $status
