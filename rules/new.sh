#!/bin/sh
# Usage: new.sh NAME CODE, as `make rule NAME=foo_bar CODE=WL999`
# Writes the skeleton of a rule: it compiles, and its tests fail until it is written.
set -eu

name=$1 code=$2

fail() {
    echo "make rule: $1" >&2
    exit 2
}

echo "$name" | grep -qxE '[a-z][a-z0-9]*(_[a-z0-9]+)*' || fail "NAME=foo_bar: lower-case words joined by _, not '$name'"
echo "$code" | grep -qxE 'WL[0-9]{3}' || fail "CODE=WL999: WL and three digits, not '$code'"
taken=$(grep -lE "\.code = \"$code\"" rules/*.c 2>/dev/null || true)
[ -z "$taken" ] || fail "$code is taken by $taken"
for path in "rules/$name.c" "rules/$name.md" "testdata/$name"; do
    [ ! -e "$path" ] || fail "$path is there already"
done
spoken=$(echo "$name" | tr _ -)

cat >"rules/$name.c" <<EOT
#include "rule.h"

/* Woken for each call; say why what is left alone is left alone. */
static void check(Pass *pass, const Op *call)
{
    (void)pass;
    (void)call;
}

const Rule rule_$name = {
    .code = "$code",
    .name = "$spoken",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
EOT

cat >"rules/$name.md" <<EOT
# $code $spoken

One sentence of at most 100 characters that says what goes wrong.

## What happens

The line, and what it does to the data.

## Why pandas stays silent

What makes the line legal, and where the damage shows.

## Bad

\`\`\`python
import pandas as pd

df = pd.DataFrame({"a": [1, 2]})

assert df["a"].sum() == 0  # what went wrong, shown
\`\`\`

## Good

\`\`\`python
import pandas as pd

df = pd.DataFrame({"a": [1, 2]})

assert df["a"].sum() == 3
\`\`\`

## When it is wrong

What looks like it and is left alone, and how to say that a line is meant.

## How to fix

What to write instead; what --fix does, and why it is safe or not.
EOT

mkdir -p "testdata/$name"
cat >"testdata/$name/bad.py" <<EOT
import pandas as pd

df = pd.DataFrame({"a": [1, 2]})
total = df["a"].sum()  # want: $code
EOT
cat >"testdata/$name/good.py" <<EOT
import pandas as pd

df = pd.DataFrame({"a": [1, 2]})
EOT

cat <<EOT
Write, in this order:
    rules/$name.md        what goes wrong, shown by Python that asserts it
    testdata/$name/       bad.py marks each finding with "# want: $code", good.py has none
    rules/$name.c         until \`make test\` holds
EOT
