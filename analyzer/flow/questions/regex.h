/* Questions about patterns that pandas reads as regular expressions or as plain text, by default.
 */
#ifndef WRANGLINT_FLOW_QUESTIONS_REGEX_H
#define WRANGLINT_FLOW_QUESTIONS_REGEX_H

#include "lower/code.h"

typedef enum PatternKind {
    PATTERN_FINE,       /* or not known */
    PATTERN_TURNS_TEXT, /* str.replace without regex=: from pandas 2.0 on plain text, and nobody
                           means it so */
    PATTERN_EVERYWHERE, /* a sign that as a regular expression matches every text: contains("."),
                           replace(".", "", regex=True) */
    PATTERN_COUNTED,    /* the same of str.count, which has no regex= */
} PatternKind;

typedef struct Pattern {
    PatternKind kind;
    Str text;
    bool is_any; /* it matches each character (`.`), else places without one (`|`, `^`, `$`) */
} Pattern;

/* The pattern of CALL. */
Pattern pattern_of(const Op *call);

#endif
