/* Lines of source behind a gutter, with the part that matters underlined. */
#ifndef WRANGLINT_REPORT_SNIPPET_H
#define WRANGLINT_REPORT_SNIPPET_H

#include "base/buffer.h"
#include "report/result.h"

typedef enum Style {
    STYLE_PLAIN,
    STYLE_ERROR,
    STYLE_WARNING,
    STYLE_NOTE,
    STYLE_HELP,
    STYLE_GUTTER,
    STYLE_BOLD,
    STYLE_ADDED,
    STYLE_REMOVED,
} Style;

typedef struct Page { /* what is being written, and how */
    Buffer *out;
    bool color;
    uint32_t gutter; /* columns for row numbers */
} Page;

/* The style of what is said about a finding of SEVERITY. */
Style style_of_severity(Severity severity);

/* Starts STYLE; STYLE_PLAIN ends it. Nothing without colour. */
void page_style(const Page *page, Style style);

/* TEXT in STYLE, made harmless. */
void page_add(const Page *page, Style style, Str text);

/* Columns that row numbers up to ROW need. */
uint32_t page_gutter(uint32_t row);

/* "   |" and a line end. */
void page_empty_line(const Page *page);

/* The lines of EXCERPT between two empty ones, their marked parts underlined with MARK in STYLE. */
void page_snippet(const Page *page, const Excerpt *excerpt, Style style, char mark);

/* What the lines that a fix touches look like now and afterwards. */
void page_fix(const Page *page, const ResultFix *fix);

#endif
