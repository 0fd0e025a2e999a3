/* Growing text on the heap, for output that is put together before it is written. */
#ifndef WRANGLINT_BASE_BUFFER_H
#define WRANGLINT_BASE_BUFFER_H

#include <stdarg.h>

#include "base/str.h"

typedef struct Buffer { /* all zero is an empty buffer */
    char *at;
    size_t len, room; /* bytes; at[len] is NUL once anything was added */
} Buffer;

void buffer_free(Buffer *buffer);
void buffer_clear(Buffer *buffer); /* empty again, memory kept */
void buffer_add(Buffer *buffer, Str s);
void buffer_add_char(Buffer *buffer, char c);
void buffer_printf(Buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buffer_vprintf(Buffer *buffer, const char *format, va_list args)
    __attribute__((format(printf, 2, 0)));
Str buffer_str(const Buffer *buffer); /* borrowed until the next change */

#endif
