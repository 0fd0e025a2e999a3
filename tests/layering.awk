# A stage knows only the stages before it, a rule knows rule.h, and syntax/ is the only door to tree-sitter.
# Only source/, data/ and link/ look at the file system: data/dependencies.h and link/link.h list what a result
# depends on, and one that is kept would not notice anything else. Each file is one test.

BEGIN {
    count = split("base source syntax lower model data link flow judge report cli", stages, " ")
    for (i = 1; i <= count; i++)
        rank[stages[i]] = i
}

function complain(text)
{
    print FILENAME ":" FNR ": " text
    bad[FILENAME] = 1
}

FNR == 1 {
    split(FILENAME, parts, "/")
    stage = parts[1] == "rules" ? "rules" : parts[2]
    files++
    if (stage != "rules" && !(stage in rank))
        complain("no stage is called " stage)
}

/^[ \t]*#[ \t]*include/ {
    name = $0
    gsub(/^[^"<]*["<]|[">].*$/, "", name)
    split(name, path, "/")
    if (stage == "rules") {
        if (name != "rule.h")
            complain("a rule includes rule.h alone")
    } else if (path[1] == "tree_sitter" || name ~ /_nodes\.h$/) {
        if (rank[stage] > rank["lower"] || (path[1] == "tree_sitter" && stage != "syntax"))
            complain("only syntax/ talks to tree-sitter")
    } else if (stage ~ /^(syntax|lower|model|flow|judge)$/ &&
               name ~ /^(sys\/stat|fcntl|unistd|dirent|source\/(file|folder|walk)|data\/(locate|beginning))\.h$/) {
        complain("only source/, data/ and link/ look at the file system")
    } else if (path[1] in rank && index(name, "/") && rank[path[1]] > rank[stage]) {
        complain(stage " must not know " path[1])
    }
}

END {
    for (file in bad)
        failed++
    print files - failed " passed, " failed + 0 " failed"
    exit failed > 0
}
