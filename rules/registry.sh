#!/bin/sh
# Usage: registry.sh rules/NAME.c ...
# Writes the C file that lists all rules, ordered by code, with their pages. A rule has one name everywhere
# and one code for life; what does not fit together is said in one line and fails the build.
set -eu

fail()
{
    echo "$*" >&2
    exit 1
}

# The text of a string member of the rule's description: field FILE NAME
field()
{
    sed -n "s/^ *\\.$2 = \"\\([^\"]*\\)\".*/\\1/p" "$1"
}

list=
for file in "$@"; do
    stem=$(basename "$file" .c)
    code=$(field "$file" code)
    name=$(echo "$stem" | tr _ -)
    [ -n "$code" ] || fail "$file: no line .code = \"WL…\""
    [ "$(field "$file" name)" = "$name" ] || fail "$file: .name must be \"$name\", as the file is called"
    [ -f "rules/$stem.md" ] || fail "$file: its page rules/$stem.md is missing"
    [ -d "testdata/$stem" ] || fail "$file: its test data testdata/$stem/ is missing"
    list="$list$code $stem
"
done
ordered=$(printf %s "$list" | sort)

double=$(echo "$ordered" | cut -d' ' -f1 | uniq -d)
[ -z "$double" ] || fail "more than one rule has the code" "$double"

echo '#include "rule.h"'
echo "$ordered" | while read -r _ stem; do
    [ -n "$stem" ] || continue
    echo
    echo "extern const Rule rule_$stem;"
    # Bytes, because C promises no string literal longer than 4095 characters.
    echo "static const unsigned char page_${stem}[] = {"
    od -An -v -tx1 "rules/$stem.md" | sed 's/ \(..\)/0x\1,/g'
    echo "0};"
done
echo
echo "const Rule *const RULES[] = {"
echo "$ordered" | sed -n 's/^[^ ]* \(.*\)/    \&rule_\1,/p'
echo "    0};"
echo "const char *const RULE_PAGES[] = {"
echo "$ordered" | sed -n 's/^[^ ]* \(.*\)/    (const char *)page_\1,/p'
echo "    0};"
echo "const uint32_t RULE_COUNT = $#;"
