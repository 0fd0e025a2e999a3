#!/bin/sh
# Usage: run_units.sh [PROGRAM...]
# Runs the cmocka programs built from tests/unit, or those named, and sums up what they say. A program that dies or runs no test counts as a failure.
set -u

if [ $# -eq 0 ]; then
    for source in tests/unit/*_test.c; do
        set -- "$@" "${BUILD:-build}/unit/$(basename "$source" .c)"
    done
fi

passed=0 failed=0
for program in "$@"; do
    output=$("$program" 2>&1)
    status=$?
    ran=$(echo "$output" | sed -n 's/^\[  PASSED  \] \([0-9]*\) test.*/\1/p' | tail -1)
    lost=$(echo "$output" | sed -n 's/^\[  FAILED  \] \([0-9]*\) test.*/\1/p' | tail -1)
    passed=$((passed + ${ran:-0}))
    failed=$((failed + ${lost:-0}))
    if [ "$((${ran:-0} + ${lost:-0}))" -eq 0 ] || { [ "$status" -ne 0 ] && [ "${lost:-0}" -eq 0 ]; }; then
        failed=$((failed + 1))
        echo "$program: ended with status $status after no failed test"
    fi
    [ "$status" -eq 0 ] || echo "$output" | grep -v '^\[ *\(RUN\|OK\|=*\) *\]'
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
