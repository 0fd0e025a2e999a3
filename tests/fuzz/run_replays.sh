#!/bin/sh
# Runs each fuzz target over its seeds, in the build at hand and without an engine, so that the targets cannot rot
# and what they promise holds at least there. A target that ends early counts as a failure.
set -u
build=${BUILD:-build}

passed=0 failed=0
for source in tests/fuzz/fuzz_*.c; do
    target=$(basename "$source" .c)
    target=${target#fuzz_}
    output=$(find "$build/seeds/$target" -type f | sort | xargs "$build/replay/$target" 2>&1)
    status=$?
    if [ "$status" -eq 0 ] && echo "$output" | grep -q '^[1-9][0-9]* inputs$'; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "$target: ended with status $status"
        echo "$output" | tail -20
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
