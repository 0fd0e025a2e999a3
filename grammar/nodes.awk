# Reads a generated parser.c, writes the header with the names of its nodes, tokens and fields. PREFIX stands
# before each, so that the headers of two grammars can be included together.
#
#     sym_call = 207            →  NODE_CALL = 207,
#     anon_sym_PLUS = 54        →  TOKEN_PLUS = 54,
#     field_left = 17           →  FIELD_LEFT = 17,
#
# Hidden symbols (sym__newline) and helpers (aux_sym_…) never reach a tree and are left out.

function begin(name, absent)
{
    printf "\nenum %s {\n    %s%s = 0,\n", name, prefix, absent
    inside = 1
}

function emit(kind, name)
{
    name = prefix kind toupper(name)
    if (!(name in seen))
        printf "    %s = %s\n", name, $3
    seen[name] = 1
}

BEGIN {
    guard = "WRANGLINT_" prefix "NODES_H"
    type = prefix == "" ? "" : "Toml"
    printf "/* Generated from the grammar's parser.c. */\n#ifndef %s\n#define %s\n", guard, guard
}

/^enum ts_symbol_identifiers/ { begin(type "NodeKind", "NODE_ABSENT") }
/^enum ts_field_identifiers/ { begin(type "FieldKind", "FIELD_NONE") }
inside && /^};/ { print "};"; inside = 0 }
!inside || /aux_sym_/ || / sym__/ { next }

$1 ~ /^anon_sym_/ { emit("TOKEN_", substr($1, 10)) }
$1 ~ /^alias_sym_/ { emit("NODE_", substr($1, 11)) }
$1 ~ /^sym_/ { emit("NODE_", substr($1, 5)) }
$1 ~ /^field_/ { emit("FIELD_", substr($1, 7)) }

END { print "\n#endif" }
