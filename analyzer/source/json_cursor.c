#include "source/json_cursor.h"

#include <string.h>

#include "source/json.h"

char cursor_peek(JsonCursor *cursor)
{
    while (cursor->at < cursor->raw.len && (unsigned char)cursor->raw.at[cursor->at] <= ' ')
        cursor->at++;
    return cursor->at < cursor->raw.len ? cursor->raw.at[cursor->at] : '\0';
}

bool cursor_enter(JsonCursor *cursor, char open)
{
    bool opens = cursor_peek(cursor) == open;
    cursor->at += opens;
    return opens;
}

/* The offset of the first C in [from, to), or TO. */
static uint32_t find(Str s, char c, uint32_t from, uint32_t to)
{
    const char *hit = from < to ? memchr(s.at + from, c, to - from) : NULL;
    return hit ? (uint32_t)(hit - s.at) : to;
}

/* Behind the string whose opening quote is at the cursor. A closing quote is looked for anew only
 * when a backslash jumps over the last one, so a string full of escapes costs no more than its
 * length. */
static void skip_string(JsonCursor *cursor)
{
    Str raw = cursor->raw;
    uint32_t at = cursor->at + 1, quote = 0;
    while (at < raw.len) {
        if (quote < at)
            quote = find(raw, '"', at, raw.len);
        uint32_t backslash = find(raw, '\\', at, quote);
        if (backslash == quote) {
            at = quote + 1;
            break;
        }
        at = backslash + 2;
    }
    cursor->at = at < raw.len ? at : raw.len;
}

bool cursor_next_member(JsonCursor *cursor, Str *name)
{
    char c = cursor_peek(cursor);
    if (c == ',') {
        cursor->at++;
        c = cursor_peek(cursor);
    }
    if (c != '"') {
        cursor->at += c == '}';
        return false;
    }
    uint32_t start = cursor->at + 1;
    skip_string(cursor);
    *name = str_slice(cursor->raw, start, cursor->at - 1);
    cursor->at += cursor_peek(cursor) == ':';
    return cursor_peek(cursor) != '\0';
}

bool cursor_next_item(JsonCursor *cursor)
{
    if (cursor_peek(cursor) == ',')
        cursor->at++;
    char c = cursor_peek(cursor);
    cursor->at += c == ']';
    return c != ']' && c != '\0';
}

static void skip_scalar(JsonCursor *cursor)
{
    cursor->at++;
    while (cursor->at < cursor->raw.len && !strchr(",:]} \t\r\n", cursor->raw.at[cursor->at]))
        cursor->at++;
}

void cursor_skip(JsonCursor *cursor)
{
    uint32_t depth = 0;
    do {
        char c = cursor_peek(cursor);
        if (c == '\0')
            return;
        if (c == '"') {
            skip_string(cursor);
        } else if (c == '{' || c == '[') {
            depth++;
            cursor->at++;
        } else if (c == '}' || c == ']') {
            depth -= depth > 0;
            cursor->at++;
        } else if (c == ',' || c == ':') {
            cursor->at++;
        } else {
            skip_scalar(cursor);
        }
    } while (depth);
}

static uint32_t utf8_bytes(uint32_t unit)
{
    return unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
}

static bool is_pair(Str raw, uint32_t at, uint32_t high)
{
    uint32_t low;
    return high >= 0xD800 && high <= 0xDBFF && at + 7 < raw.len && raw.at[at + 6] == '\\' &&
           raw.at[at + 7] == 'u' && json_hex(raw, at + 8, &low) && low >= 0xDC00 && low <= 0xDFFF;
}

uint32_t cursor_character(Str raw, uint32_t *at)
{
    uint32_t start = *at, unit;
    if (raw.at[start] != '\\') {
        uint32_t end = start + 1;
        while (end < raw.len && ((unsigned char)raw.at[end] & 0xC0) == 0x80)
            end++;
        *at = end;
        return end - start;
    }
    if (start + 1 >= raw.len || raw.at[start + 1] != 'u' || !json_hex(raw, start + 2, &unit)) {
        *at = start + 2 < raw.len ? start + 2 : raw.len;
        return 1;
    }
    bool pair = is_pair(raw, start, unit);
    *at = start + (pair ? 12 : 6);
    if (pair)
        return 4;
    /* NUL becomes U+FFFD, and so do half pairs, which have its length anyway. */
    return unit ? utf8_bytes(unit) : 3;
}
