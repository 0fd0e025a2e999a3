#!/bin/sh
# Usage: demo.sh PROGRAM
# Shows what wranglint says about the lecture's six bugs, and about a notebook whose data lies beside it.
set -u

show() {
    echo
    echo "\$ wranglint $*"
    "$program" "$@"
    # Findings are what is to be seen; anything else went wrong.
    [ $? -le 1 ] || exit 2
}

program=$1
show testdata/lecture
show testdata/notebooks
