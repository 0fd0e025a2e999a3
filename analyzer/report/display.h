/* Text for people's eyes: nothing that a source file holds may steer a terminal or a log. */
#ifndef WRANGLINT_REPORT_DISPLAY_H
#define WRANGLINT_REPORT_DISPLAY_H

#include <stdio.h>

#include "base/buffer.h"
#include "base/str.h"

/* Adds TEXT with tabs as four blanks and everything that has no glyph of its own (control
 * characters, bytes that are no UTF-8, characters that turn the direction of writing) as an escape
 * such as \x1b or \u202e, and so the bracket of what a runner would take for a command (`##[`,
 * `##vso[`). Returns the width in columns of a terminal: wide East Asian characters
 * take two. */
uint32_t display_add(Buffer *out, Str text);

/* The same to a stream. */
void display_print(FILE *out, Str text);

/* Does CHARACTER turn the direction of writing, or end a line for some readers? */
bool display_is_trick(uint32_t character);

/* Is the character at AT the bracket of what a runner takes for a command? GitHub looks for `##[`,
 * Azure for `##vso[`, anywhere in a line. */
bool display_starts_command(Str text, uint32_t at);

/* The width that display_add would return. */
uint32_t display_width(Str text);

#endif
