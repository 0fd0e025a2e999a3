#!/bin/sh
# The steps of action.yml. `build` makes the program beside its sources; `run` runs it in the checkout, with the
# inputs in INPUT_… variables, so that nothing that a pull request says is ever part of a command.
set -eu
home=$(cd "$(dirname "$0")/.." && pwd)
program=${WRANGLINT:-$home/build/wranglint}

build() {
    sh "$home/grammar/setup.sh" build
    make --silent -C "$home" all
}

# Findings go to the log as annotations; the same run writes the other reports.
# In a fresh checkout there is nothing to gain from kept results, and what a pull request brings along is not believed.
run() {
    export WRANGLINT_NO_CACHE="${WRANGLINT_NO_CACHE-1}"
    set -f # paths and options are cut at blanks, and not expanded
    level=$INPUT_FAIL_LEVEL
    set -- --output-format "${INPUT_FORMAT:-github}"
    [ "$level" = never ] || set -- "$@" --fail-level "$level"
    [ -z "$INPUT_SARIF_FILE" ] || set -- "$@" --output-format "sarif=$INPUT_SARIF_FILE"
    table=$(mktemp)
    [ "$INPUT_SUMMARY" != true ] || set -- "$@" --output-format "markdown=$table"
    # shellcheck disable=SC2086 # they are lists
    set -- "$@" $INPUT_ARGS -- $INPUT_PATHS
    status=0
    "$program" "$@" || status=$?
    [ -z "${GITHUB_STEP_SUMMARY:-}" ] || cat "$table" >>"$GITHUB_STEP_SUMMARY"
    rm -f "$table"
    [ -z "${GITHUB_OUTPUT:-}" ] || echo "status=$status" >>"$GITHUB_OUTPUT"
    [ "$level" != never ] || [ "$status" -ne 1 ] || status=0
    exit "$status"
}

"$1"
