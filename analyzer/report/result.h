/* A finding made ready for every format: it needs neither the source nor the file's arena any more.
 *
 * All positions count from 1 and ends are exclusive. */
#ifndef WRANGLINT_REPORT_RESULT_H
#define WRANGLINT_REPORT_RESULT_H

#include "judge/rule.h"
#include "report/outline.h"

typedef struct Position {
    uint32_t row;
    uint32_t column; /* characters */
    uint32_t utf16;  /* the column in UTF-16 code units */
    uint32_t utf8;   /* the column in bytes */
} Position;

typedef struct Extent {
    uint32_t cell;       /* 0 in scripts; in notebooks rows count within the cell */
    Position start, end; /* as people count */
    Position raw_start,
        raw_end; /* in the file as it is saved; the same as start and end in scripts */
} Extent;

/* A line of the source, without its end; of a long one (data written into code, minified text) the
 * part around the place. */
typedef struct ShownLine {
    uint32_t row;
    Str text;
    bool cut_before, cut_after; /* text is a part of the line */
    Span marked;                /* the bytes of text that the extent covers */
} ShownLine;

/* The lines of an extent; when it has more than SHOWN_LINES, the first ones and the last. */
#define SHOWN_LINES 5u
typedef struct Excerpt {
    ShownLine lines[SHOWN_LINES];
    uint32_t count;
} Excerpt;

typedef struct ResultNote {
    Str message;
    Str path;      /* another file; empty: the result's own */
    uint32_t line; /* there, from 1; 0: the file as a whole */
    Extent at;     /* here, when path is empty */
    Excerpt excerpt;
} ResultNote;

typedef struct ResultEdit {
    Extent at;
    Str content;
} ResultEdit;

typedef struct ResultFix {
    Str title; /* empty: there is no fix */
    Applicability applicability;
    const ResultEdit *edits;
    uint32_t edit_count;
    /* The whole lines that the edits touch, as they are and as they will be; none when they are too
     * many or too long. */
    Excerpt before;
    Str after;
} ResultFix;

typedef enum Novelty { NOVELTY_UNKNOWN, NOVELTY_NEW, NOVELTY_UNCHANGED } Novelty;

typedef struct Result {
    const Rule *rule;
    uint32_t rule_index; /* in RULES */
    Severity severity;
    Str message; /* valid UTF-8 */
    Extent at;
    Excerpt excerpt;
    const ResultNote *notes;
    uint32_t note_count;
    ResultFix fix;
    uint32_t noqa_row; /* where a `# noqa` comment belongs */
    Str scope;         /* the functions and classes around it */
    Str statement;     /* its statement with blanks made equal, for keys that outlive a move */
    Str line_hash;     /* primaryLocationLineHash of the line in the saved file */
    Novelty novelty;   /* against a baseline; NOVELTY_UNKNOWN without one */
} Result;

typedef struct FileReport {
    Arena *arena; /* owns all of it */
    Str path;     /* as the user named it */
    bool is_notebook;
    Result *results; /* in the order of the text */
    uint32_t count;
    Str diff; /* what --diff shows for this file */
} FileReport;

/* Makes FINDINGS ready. The report is the caller's, and must be freed. OUTLINE may have no
 * statements. */
FileReport *result_resolve(const Source *source, const Outline *outline, const Findings *findings);
void file_report_free(FileReport *report); /* NULL is nothing to free */

/* "error", "warning", "note". */
const char *severity_name(Severity severity);

#endif
