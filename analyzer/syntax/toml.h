/* TOML as a flat list: each scalar with the keys that lead to it. https://toml.io/en/v1.0.0 */
#ifndef WRANGLINT_SYNTAX_TOML_H
#define WRANGLINT_SYNTAX_TOML_H

#include "base/arena.h"

#define TOML_DEPTH 16u /* of keys, tables and arrays in each other; deeper is an error */

typedef enum TomlKind {
    TOML_STRING,
    TOML_INTEGER,
    TOML_BOOLEAN,
    TOML_OTHER,  /* floats, dates and times */
    TOML_EMPTY,  /* an array or inline table with nothing in it */
    TOML_HEADER, /* a [table] or [[table]] itself */
} TomlKind;

typedef struct TomlEntry {
    const Str *keys; /* from the root: tool, wranglint, select; quotes and escapes resolved */
    uint32_t key_count;
    TomlKind kind;
    Str text; /* strings: the value; others: as written */
    bool in_array;
    uint32_t table; /* the how manieth [table] or [[table]] of the file it stands in; 0: none yet */
    uint32_t row;   /* of the value, from 1 */
    uint32_t key_row, key_column; /* of the last key; columns in characters from 1 */
} TomlEntry;

typedef struct Toml {
    LIST(TomlEntry) entries; /* in the order of the text */
    Str error;               /* empty, or why the text is no TOML: one sentence */
    uint32_t error_row;      /* from 1 */
} Toml;

/* Reads TEXT; strings are ARENA's or slices of TEXT. */
Toml toml_parse(Arena *arena, Str text);

/* Do the keys of ENTRY start with those of DOTTED, as "tool.wranglint"? */
bool toml_is_below(const TomlEntry *entry, const char *dotted);

#endif
