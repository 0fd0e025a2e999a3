/* The project's own modules that a file imports, lowered behind it, so that the flow stage looks
 * through their functions as through the file's own.
 *
 * Only what lies in the project is read, and no more than a bound. A module that has nothing to do
 * with pandas is followed when it is short: it may hold paths and names of columns. */
#ifndef WRANGLINT_LINK_LINK_H
#define WRANGLINT_LINK_LINK_H

#include "base/tape.h"
#include "lower/code.h"
#include "syntax/tree.h"

/* What was asked of the file system, and what it said: as long as it says the same, the same
 * modules are linked. */
typedef struct LinkAnswer {
    Str folder, name; /* as for module_find */
    Digest answer;    /* which file it is, also none, and what is in it */
} LinkAnswer;

typedef LIST(LinkAnswer) LinkAnswers;

/* Adds the modules to CODE and marks the imports that lead to them. TREES is used and emptied. A
 * module that cannot be read or is too much is as one that is not there; ANSWERS tells. */
void link_modules(Arena *arena, Arena *trees, Parser *parser, Code *code, LinkAnswers *answers);

/* Would the imports of SCRIPT be answered now as they were then? */
bool link_holds(Arena *arena, Str script, const LinkAnswers *answers);

/* Writes or reads ANSWERS; what is read is ARENA's and the tape's. */
void link_tape(Tape *tape, Arena *arena, LinkAnswers *answers);

#endif
