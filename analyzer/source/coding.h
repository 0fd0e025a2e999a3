/* What a Python file says of its own encoding. */
#ifndef WRANGLINT_SOURCE_CODING_H
#define WRANGLINT_SOURCE_CODING_H

#include "base/arena.h"
#include "base/str.h"

/* A byte order mark at the start of RAW: its length, and the encoding it stands for. */
typedef struct Mark {
    uint32_t len; /* 0: there is none */
    const char *encoding;
} Mark;

Mark coding_mark(Str raw);

/* The encoding that a `coding:` line names, as iconv(3) spells it, ended by NUL: in a comment in
 * line 1, or in line 2 behind a comment or a blank line. "UTF-8" for all of its names; "" when
 * there is none. https://docs.python.org/3/reference/lexical_analysis.html#encoding-declarations */
Str coding_declared(Arena *arena, Str raw);

#endif
