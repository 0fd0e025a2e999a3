/* Text in the commands that runners of CI pick out of a log: what would end the command, or begin
 * another one, is written as a code. */
#ifndef WRANGLINT_REPORT_ESCAPE_H
#define WRANGLINT_REPORT_ESCAPE_H

#include "base/buffer.h"

typedef struct Escape {
    char character;
    Str code;
} Escape;

/* Adds TEXT to OUT, harmless to a terminal (see display.h), with each character of ESCAPES as its
 * code and line ends as %0D and %0A. ESCAPES ends with the character 0. */
void escape_add(Buffer *out, Str text, const Escape *escapes);

#endif
