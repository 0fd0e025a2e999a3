/* The script's own regular expressions, tried on sample values: Python's `re` run by PCRE2.
 *
 * The work that one pattern may do is counted in steps, not in seconds, so that results never
 * depend on the machine; the bound is about 50 ms in all. */
#ifndef WRANGLINT_DATA_PATTERN_H
#define WRANGLINT_DATA_PATTERN_H

#include "data/table.h"

typedef enum PatternFlag { /* re.I, re.M … */
                           PATTERN_IGNORECASE = 1 << 0,
                           PATTERN_MULTILINE = 1 << 1,
                           PATTERN_DOTALL = 1 << 2,
                           PATTERN_VERBOSE = 1 << 3,
                           PATTERN_ASCII = 1 << 4,
} PatternFlag;

typedef enum PatternUse {
    PATTERN_SEARCH,    /* str.contains, str.extract, str.replace, Series.replace(regex=) */
    PATTERN_MATCH,     /* str.match */
    PATTERN_FULLMATCH, /* str.fullmatch */
} PatternUse;

typedef enum PatternStatus {
    PATTERN_TRIED,
    PATTERN_INVALID, /* Python's re does not compile it either */
    PATTERN_UNKNOWN, /* it takes too long, or has something that Python and PCRE2 see differently */
} PatternStatus;

typedef struct PatternHit { /* bytes of the value; all of it is zero when nothing is found */
    bool is_found;
    bool has_group;                  /* the first group took part */
    uint32_t start, end;             /* the match */
    uint32_t group_start, group_end; /* the first group */
} PatternHit;

typedef struct PatternResult {
    PatternStatus status;
    bool is_exhausted;                             /* it takes too long on a value */
    Str why;                                       /* unless tried: one plain sentence */
    const PatternHit *hits;                        /* one a value, in their order */
    uint32_t matched, unmatched;                   /* values */
    uint32_t matched_rows, unmatched_rows;         /* rows that they stand for */
    const Sample *first_matched, *first_unmatched; /* or NULL */
} PatternResult;

/* Tries PATTERN on each of VALUES. FLAGS are PatternFlags. Memory is ARENA's. */
PatternResult pattern_try(Arena *arena, Str pattern, uint32_t flags, PatternUse use,
                          const Samples *values);

/* A compiled pattern with its budget of steps, for one that is used again and again. */
typedef struct Pattern Pattern;

/* NULL: *status and *why say the reason. */
Pattern *pattern_new(Arena *arena, Str python, uint32_t flags, PatternStatus *status, Str *why);

/* The first match at or behind FROM. False: the budget is used up, or SUBJECT is no UTF-8. */
bool pattern_find(Pattern *pattern, PatternUse use, Str subject, uint32_t from, PatternHit *hit);

/* Is its budget used up? */
bool pattern_is_exhausted(const Pattern *pattern);

/* How many groups it has. */
uint32_t pattern_groups(const Pattern *pattern);

#endif
