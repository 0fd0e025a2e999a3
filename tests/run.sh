#!/bin/sh
# Usage: run.sh [SUITE...]
# Runs every suite, or those named, and adds up their closing lines (`N passed, N failed[, N skipped]`). A suite
# that prints none, counts nothing, or ends badly with no failed test is a failure itself.
set -u
python=${PYTHON:-python3}
pandas_python=${PANDAS_PYTHON:-/usr/bin/python3}
export PYTHONDONTWRITEBYTECODE=1
export WRANGLINT_NO_CACHE=1 # what is tested is this program, now

suites=${*:-units layering sizes purity fixtures flow cli faults memory sarif silence fuzz model data steps columns counts kept proof}
output=$(mktemp)
trap 'rm -f "$output"' EXIT

run_suite() {
    case $1 in
    units) sh tests/run_units.sh ;;
    layering | sizes) find analyzer rules -name '*.[ch]' | sort | xargs awk -f "tests/$1.awk" ;;
    purity) sh tests/purity.sh ;;
    fixtures) "$python" tests/fixtures/run_fixtures.py ;;
    flow) "$python" tests/flow/run_flow.py ;;
    cli) "$python" tests/cli/run_cli.py ;;
    faults) "$python" tests/faults/run_faults.py ;;
    memory) "$python" tests/memory.py ;;
    sarif) "$python" tests/sarif/run_sarif.py ;;
    fuzz) sh tests/fuzz/run_replays.sh ;;
    silence) "$python" tests/silence.py ;;
    model) "$pandas_python" tests/model/check_model.py ;;
    data) "$pandas_python" tests/data/compare_with_pandas.py ;;
    steps) "$pandas_python" tests/data/compare_steps.py ;;
    columns) "$pandas_python" tests/flow/compare_with_pandas.py ;;
    counts) "$pandas_python" tests/data/check_counts.py ;;
    kept) "$pandas_python" tests/data/keep_findings.py ;;
    proof) "$pandas_python" tests/proof/run_proofs.py ;;
    *) echo "there is no suite $1" ;;
    esac
}

# The number before WORD in the closing line.
count() {
    echo "$closing" | sed -n "s/.*\\b\\([0-9][0-9]*\\) $1.*/\\1/p"
}

passed=0 failed=0 skipped=0
for suite in $suites; do
    run_suite "$suite" >"$output" 2>&1
    status=$?
    closing=$(grep -E '^[0-9]+ passed, [0-9]+ failed(, [0-9]+ skipped)?$' "$output" | tail -1)
    lost=$(count failed) ran=$(count passed) left=$(count skipped)
    if [ "$((${ran:-0} + ${lost:-0} + ${left:-0}))" -eq 0 ] ||
        { [ "$status" -ne 0 ] && [ "${lost:-0}" -eq 0 ]; }; then
        lost=$((${lost:-0} + 1))
        echo "FAILED $suite: ended with status $status${closing:+ after $closing}"
    fi
    [ "${lost:-0}" -eq 0 ] || grep -vxF "${closing:-none}" "$output"
    echo "$suite: ${ran:-0} passed, ${lost:-0} failed${left:+, $left skipped}"
    passed=$((passed + ${ran:-0})) failed=$((failed + ${lost:-0})) skipped=$((skipped + ${left:-0}))
done

if [ "$skipped" -gt 0 ]; then
    echo "$passed passed, $failed failed, $skipped skipped"
else
    echo "$passed passed, $failed failed"
fi
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
