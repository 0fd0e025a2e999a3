/* What a rule found: data between the rules and the reports. All memory is the file's arena's. */
#ifndef WRANGLINT_JUDGE_FINDING_H
#define WRANGLINT_JUDGE_FINDING_H

#include "base/arena.h"
#include "source/source.h"

typedef enum Severity {
    SEVERITY_NOTE,
    SEVERITY_WARNING,
    SEVERITY_ERROR,
} Severity;

typedef enum Confidence { /* what becomes SARIF `precision` and JSON `confidence` */
                          CONFIDENCE_MEDIUM,
                          CONFIDENCE_HIGH,
                          CONFIDENCE_VERY_HIGH,
} Confidence;

typedef enum Applicability {
    FIX_SAFE,   /* keeps what the program does, apart from the bug: applied by --fix */
    FIX_UNSAFE, /* may change more: applied by --fix --unsafe-fixes */
} Applicability;

typedef struct Edit { /* replaces span; an empty span inserts */
    Span span;
    Str content;
} Edit;

typedef struct Fix {
    Str title; /* an order: "assign the result back to `df`" */
    Applicability applicability;
    LIST(Edit) edits; /* in the order of the text, not overlapping; none: there is no fix */
} Fix;

typedef struct Note { /* a related place, in the order in which it happened */
    Str message;
    Span span; /* of the source, when path is empty */
    Str path;  /* another file, such as the data, relative to the working directory or absolute */
    uint32_t line; /* there, from 1; 0: the file as a whole */
} Note;

struct Rule;

typedef struct Finding {
    const struct Rule *rule;
    Severity severity;
    Span span;
    Str message; /* its first sentence stands alone; code is set in backticks */
    LIST(Note) notes;
    Fix fix;
} Finding;

typedef LIST(Finding) Findings;

#endif
