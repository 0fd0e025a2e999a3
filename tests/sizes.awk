# No source is longer than 600 lines and no function longer than 60, and no rule longer than 75: what it must know
# beyond that is for the engine to answer. Each file is one test. Tables (.def) may be as long as what they list.

function complain(text)
{
    print text
    bad[FILENAME] = 1
}

FNR == 1 { files++; signature = "" }
FNR == 76 && FILENAME ~ /^rules\// { complain(FILENAME ": longer than 75 lines: it wants a question of the engine") }
FNR == 601 { complain(FILENAME ": longer than 600 lines") }

# The layout is fixed by .clang-format: a body starts and ends in the first column.
/^[a-zA-Z_].*\(/ { signature = $0 }
/^{/ { start = FNR }
/^}$/ && FNR - start + 1 > 60 {
    complain(FILENAME ":" start ": " FNR - start + 1 " lines: " signature)
}

END {
    for (file in bad)
        failed++
    print files - failed " passed, " failed + 0 " failed"
    exit failed > 0
}
