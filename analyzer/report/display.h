/* Text for people's eyes: nothing that a source file holds may steer a terminal or a log. */
#ifndef WRANGLINT_REPORT_DISPLAY_H
#define WRANGLINT_REPORT_DISPLAY_H

#include "base/buffer.h"
#include "base/str.h"

/* Adds TEXT with tabs as four blanks and everything that has no glyph of its own (control
 * characters, bytes that are no UTF-8, characters that turn the direction of writing) as an escape
 * such as \x1b or \u202e. Returns the width in columns of a terminal: wide East Asian characters
 * take two. */
uint32_t display_add(Buffer *out, Str text);

/* The width that display_add would return. */
uint32_t display_width(Str text);

#endif
