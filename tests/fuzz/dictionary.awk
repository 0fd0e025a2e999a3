# The names of pandas' members, as a dictionary for libFuzzer and AFL++, from analyzer/model/pandas.def.
/^MEMBER\(/ {
    name = $2
    sub(/,$/, "", name)
    count = split(name, parts, ".")
    for (i = 1; i <= count; i++)
        if (!known[parts[i]]++)
            print "\"" parts[i] "\""
}
