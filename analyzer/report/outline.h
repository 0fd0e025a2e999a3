/* What the reports must know of a file's text beside its findings: where its comments and its
 * statements are. Filled by the lint stage from the syntax tree; memory is the file's arena's. */
#ifndef WRANGLINT_REPORT_OUTLINE_H
#define WRANGLINT_REPORT_OUTLINE_H

#include "source/source.h"

/* A simple statement, or the head of a compound one (`for x in xs:`, `@decorator` lines and `def
 * f(a):` of a function), from its first to behind its last token, without the comment behind it. */
typedef struct Statement {
    Span span;
    uint32_t scope; /* which of Outline.scopes */
} Statement;

typedef struct Outline {
    const Span *comments; /* each from its `#` to the end of the line; in the order of the text */
    uint32_t comment_count;
    const Statement *statements; /* in the order of the text; they do not overlap */
    uint32_t statement_count;
    const Str *scopes; /* the functions and classes around a statement: "Cleaner.prepare", and ""
                        * outside of all */
} Outline;

/* The statement that holds OFFSET, or the nearest one before it on the same line; NULL when there
 * is none. */
const Statement *outline_statement_at(const Outline *outline, const Source *source,
                                      uint32_t offset);

/* The first statement that starts at or behind OFFSET in the same cell, or NULL. */
const Statement *outline_statement_from(const Outline *outline, const Source *source,
                                        uint32_t offset);

/* Lines of the text, as source_line_at counts them from 0; both inclusive. */
typedef struct Rows {
    uint32_t first, last;
} Rows;

/* Asks for logical lines in the order of the text; all zero but for outline and source at first. */
typedef struct LogicalLines {
    const Outline *outline;
    const Source *source;
    Rows found; /* the last answer */
    bool any;
} LogicalLines;

/* The logical line around line ROW: ROW and all lines that share a statement with it. */
Rows logical_line_at(LogicalLines *lines, uint32_t row);

#endif
