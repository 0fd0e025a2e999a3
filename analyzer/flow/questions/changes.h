/* Questions about what a newer pandas refuses, or takes for something else: does the code meet a
 * row of changes.def? */
#ifndef WRANGLINT_FLOW_QUESTIONS_CHANGES_H
#define WRANGLINT_FLOW_QUESTIONS_CHANGES_H

#include "lower/code.h"
#include "model/changes.h"

/* The changes of the member of pandas that OP calls, reads or imports; *count gets their number,
 * 0 when OP does neither or the member is not known for certain. */
const Change *changes_met_by(const Op *op, uint32_t *count);

/* Does OP say what the newer pandas refuses: the member that is gone, a parameter, a value, too
 * many arguments by position? False for changes that are silent. */
bool is_refused(const Op *op, const Change *change);

typedef struct SilentChange {
    const Change *change; /* NULL: none */
    bool is_certain;      /* else whether it matters is for the data to say */
} SilentChange;

/* The silent change of what OP calls or reads, where the code shows that it matters. */
SilentChange silent_change(const Code *code, const Op *op);

/* Is OP one of several ways for several versions: in a `try` that has a handler, or under a
 * condition about a version or about what there is (hasattr)? */
bool is_for_some_versions(const Code *code, const Op *op);

/* Does the code import a library that gives every table methods of its own, which may have the name
 * of one that is gone? */
bool has_methods_of_libraries(const Code *code);

#endif
