/* What a comment says to linters: `# noqa`, `# noqa: WL101`, `# wranglint: ignore[discarded-result]
 * why`. */
#ifndef WRANGLINT_REPORT_DIRECTIVE_H
#define WRANGLINT_REPORT_DIRECTIVE_H

#include "base/arena.h"
#include "source/source.h"

typedef enum DirectiveKind {
    DIRECTIVE_NOQA,
    DIRECTIVE_IGNORE,
    DIRECTIVE_FILE_IGNORE,
    DIRECTIVE_DISABLE, /* from here on … */
    DIRECTIVE_ENABLE,  /* … to here */
    DIRECTIVE_UNKNOWN, /* `# wranglint:` and a word that is none of them */
} DirectiveKind;

typedef struct Directive {
    DirectiveKind kind;
    Span span;       /* from its `#` to behind its last code or word */
    Str word;        /* DIRECTIVE_UNKNOWN */
    bool is_blanket; /* it names no rules: it is about all of them */
    LIST(Span)
    selectors; /* codes, beginnings of codes and names; of noqa only those that start with WL */
} Directive;

/* The first directive in the text between *at and END, which lie in a comment; *at is moved behind
 * it. False when there is none. */
bool directive_next(Arena *arena, Str text, uint32_t *at, uint32_t end, Directive *directive);

#endif
