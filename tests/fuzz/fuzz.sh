#!/bin/sh
# Usage: fuzz.sh --check ENGINE TARGET TARGETS...   says in a sentence what is missing
#        fuzz.sh ENGINE TARGET FOLDER SECONDS RUNS
# Runs FOLDER/targets/TARGET from FOLDER/seeds/TARGET on. What it learns stays in FOLDER/corpus/TARGET, what it
# finds in FOLDER/found/TARGET.
set -eu

check() {
    engine=$1 target=$2
    shift 2
    case " $* " in
    *" $target "*) ;;
    *)
        echo "there is no fuzz target $target; there are: $*" >&2
        exit 2
        ;;
    esac
    case $engine in
    libfuzzer) tool=clang package=clang ;;
    afl) tool=afl-clang-fast package=afl++ ;;
    *)
        echo "there is no fuzzing engine $engine; there are: libfuzzer afl" >&2
        exit 2
        ;;
    esac
    command -v "$tool" >/dev/null || {
        echo "fuzzing with $engine needs $tool: install $package, for instance with apt-get install $package" >&2
        exit 2
    }
}

if [ "$1" = --check ]; then
    shift
    check "$@"
    exit
fi

engine=$1 target=$2 folder=$3 seconds=$4 runs=$5
corpus=$folder/corpus/$target found=$folder/found/$target seeds=$folder/seeds/$target
mkdir -p "$corpus" "$found"

# The length of most inputs that are worth the time.
longest=2048
case $target in
arguments | regex) longest=512 ;;
esac

if [ "$engine" = afl ]; then
    exec env AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 \
        afl-fuzz -V "$seconds" -i "$seeds" -o "$corpus/afl" -x "$folder/seeds/pandas.dict" -G "$longest" \
        -t 5000 -m none -- "$folder/targets/$target"
fi
# `make check-asan` looks for leaks, over the seeds.
exec "$folder/targets/$target" -max_total_time="$seconds" -runs="$runs" -max_len="$longest" -timeout=10 \
    -rss_limit_mb=2048 -dict="$folder/seeds/pandas.dict" -artifact_prefix="$found/" \
    -reload=0 -print_final_stats=1 -detect_leaks=0 "$corpus" "$seeds"
