#include "base/buffer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

static void make_room(Buffer *buffer, size_t more)
{
    if (buffer->len + more + 1 <= buffer->room)
        return;
    size_t room = buffer->room ? buffer->room : 256;
    while (room < buffer->len + more + 1)
        room *= 2;
    buffer->at = must_realloc(buffer->at, room);
    buffer->room = room;
}

void buffer_free(Buffer *buffer)
{
    free(buffer->at);
    *buffer = (Buffer){0};
}

void buffer_clear(Buffer *buffer)
{
    buffer->len = 0;
    if (buffer->at)
        buffer->at[0] = '\0';
}

void buffer_add(Buffer *buffer, Str s)
{
    make_room(buffer, s.len);
    if (s.len)
        memcpy(buffer->at + buffer->len, s.at, s.len);
    buffer->len += s.len;
    buffer->at[buffer->len] = '\0';
}

void buffer_add_char(Buffer *buffer, char c)
{
    buffer_add(buffer, (Str){&c, 1});
}

void buffer_vprintf(Buffer *buffer, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, args);
    if (len > 0) {
        make_room(buffer, (size_t)len);
        vsnprintf(buffer->at + buffer->len, (size_t)len + 1, format, again);
        buffer->len += (size_t)len;
    }
    va_end(again);
}

void buffer_printf(Buffer *buffer, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    buffer_vprintf(buffer, format, args);
    va_end(args);
}

Str buffer_str(const Buffer *buffer)
{
    return (Str){buffer->at, (uint32_t)buffer->len};
}
