/* Moving over the bytes of JSON that is known to be valid, by offset, without building anything. On
 * other bytes it stops early but stays inside them. */
#ifndef WRANGLINT_SOURCE_JSON_CURSOR_H
#define WRANGLINT_SOURCE_JSON_CURSOR_H

#include "base/str.h"

typedef struct JsonCursor {
    Str raw;
    uint32_t at;
} JsonCursor;

/* Goes behind blanks; the byte there, or NUL at the end. */
char cursor_peek(JsonCursor *cursor);

/* Goes behind OPEN, `{` or `[`, when it comes next. */
bool cursor_enter(JsonCursor *cursor, char open);

/* Goes to the value of the next member and gives its name as it is written, between the quotes; or
 * behind the end of the object, with false. The value before must have been passed. */
bool cursor_next_member(JsonCursor *cursor, Str *name);

/* Goes to the next item, or behind the end of the array, with false. */
bool cursor_next_item(JsonCursor *cursor);

/* Goes behind the value that comes next. */
void cursor_skip(JsonCursor *cursor);

/* Inside a string: the number of bytes that the character at *at, which is not the closing quote,
 * has in UTF-8, and *at moved behind it. Escapes count as what json_parse makes of them. */
uint32_t cursor_character(Str raw, uint32_t *at);

#endif
