/* What older programs say that a newer pandas refuses or takes for something else: the rows of
 * changes.def. They are checked against the installed pandas by tests/model. */
#ifndef WRANGLINT_MODEL_CHANGES_H
#define WRANGLINT_MODEL_CHANGES_H

#include "model/model.h"

typedef enum ChangeKind {
    CHANGE_REMOVED,            /* the member is gone: AttributeError */
    CHANGE_PARAMETER_REMOVED,  /* the parameter is gone: TypeError */
    CHANGE_PARAMETER_RENAMED,  /* the same, and replacement starts with the new one */
    CHANGE_POSITIONAL_REMOVED, /* more than `value` arguments by position: TypeError */
    CHANGE_VALUE_REMOVED,      /* one of the words of `value` for the parameter: an error */
    CHANGE_DEFAULT_CHANGED,    /* without the parameter: silently another result */
    CHANGE_BEHAVIOUR_CHANGED, /* silently another result, for the words of `value` or, if "", any */
} ChangeKind;

typedef struct Change {
    Owner owner;
    Str member;        /* "__getitem__" is a subscript; others have a row in pandas.def */
    Str parameter;     /* "" for the member as a whole */
    const char *value; /* see the kinds; several words are as str_in_words takes them */
    ChangeKind kind;
    Target deprecated;       /* pandas warned from then on; 0: it never did */
    Target changed;          /* it is so from then on */
    const char *phrase;      /* "was removed": goes on after the name, the parameter or the value */
    const char *replacement; /* what to write, as people type it; "": leave it out */
} Change;

/* The changes of MEMBER of OWNER by parameter and kind; *count gets their number, often 0. */
const Change *changes_of(Owner owner, Str member, uint32_t *count);

/* All rows, ordered by owner, then bytewise by member and parameter, then by kind. */
const Change *changes_all(uint32_t *count);

/* Is it certain that the program meets the change: is TARGET known, and the change in it? */
static inline bool change_is_in(const Change *change, Target target)
{
    return target != TARGET_UNKNOWN && target >= change->changed;
}

/* Does nothing raise, so that only the numbers differ? */
static inline bool change_is_silent(const Change *change)
{
    return change->kind == CHANGE_DEFAULT_CHANGED || change->kind == CHANGE_BEHAVIOUR_CHANGED;
}

/* How many arguments CHANGE_POSITIONAL_REMOVED lets stand by position. */
uint32_t change_positions(const Change *change);

#endif
