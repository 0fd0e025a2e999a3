#!/bin/sh
# Rules hold no state, allocate nothing and print nothing: their object files say so. Each rule is one test.
# Sanitizers put their own data into every object, so only the ordinary build is looked at.
set -u
build=${BUILD:-build}

forbidden='malloc|calloc|realloc|free|strdup|alloca|printf|fprintf|puts|fputs|putchar|fputc|fwrite|write|arena_[a-z]*|must_[a-z]*'

passed=0 failed=0 skipped=0
for rule in rules/*.c; do
    [ -f "$rule" ] || continue
    object=$build/obj/${rule%.c}.o
    if [ -n "${FLAVOUR:-}" ]; then
        skipped=$((skipped + 1))
        continue
    fi
    # The rule itself is constant; its pointers put it into .data.rel.ro.
    state=$(size -A "$object" | awk '$1 ~ /^\.(data|bss|tdata|tbss)(\.[^r]|$)/ && $2 > 0 { print $1 }')
    calls=$(nm -u "$object" | awk '{ print $NF }' | sed 's/^__\(.*\)_chk$/\1/' | grep -Ex "$forbidden")
    if [ -f "$object" ] && [ -z "$state$calls" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED $rule: must hold no state, allocate and print nothing: $state $calls"
    fi
done
if [ "$skipped" -gt 0 ]; then
    echo "$passed passed, $failed failed, $skipped skipped"
else
    echo "$passed passed, $failed failed"
fi
[ "$failed" -eq 0 ]
