#include "source/decode.h"

#include <errno.h>
#include <string.h>

#include "base/buffer.h"
#include "base/utf8.h"
#include "source/ascii.h"
#include "source/coding.h"

static uint32_t line_of(Str raw, uint32_t offset)
{
    uint32_t line = 1;
    for (uint32_t i = 0; i < offset; i++)
        line += raw.at[i] == '\n' || (raw.at[i] == '\r' && raw.at[i + 1] != '\n');
    return line;
}

static Str not_in(Arena *arena, const char *encoding, Str raw, uint32_t offset)
{
    return arena_printf(arena, "is not %s text (byte 0x%02x in line %u)", encoding,
                        (unsigned)(unsigned char)raw.at[offset], line_of(raw, offset));
}

/* The offset of the first byte that begins no UTF-8 character; s.len when there is none. */
static uint32_t first_invalid(Str s)
{
    for (uint32_t at = ascii_end(s, 0); at < s.len; at = ascii_end(s, at)) {
        uint32_t start = at;
        if (utf8_next(s, &at) == UTF8_REPLACEMENT &&
            !str_starts(str_slice(s, start, at), "\xEF\xBF\xBD"))
            return start;
    }
    return s.len;
}

bool decode_is_utf8(Arena *arena, Str raw, Str *why)
{
    uint32_t wrong = first_invalid(raw);
    const char *nul = raw.len ? memchr(raw.at, '\0', raw.len) : NULL;
    if (wrong < raw.len)
        *why = not_in(arena, "UTF-8", raw, wrong);
    else if (nul)
        *why = arena_printf(arena, "is not text (NUL byte in line %u)",
                            line_of(raw, (uint32_t)(nul - raw.at)));
    return wrong == raw.len && !nul;
}

/* One call of iconv(3). Returns whether it stopped for nothing but want of room. */
static bool convert_some(iconv_t converter, char **in, size_t *left, Buffer *to)
{
    char chunk[4096], *out = chunk;
    size_t room = sizeof chunk;
    bool stopped = iconv(converter, in, left, &out, &room) == (size_t)-1;
    bool wants_room = stopped && errno == E2BIG;
    buffer_add(to, (Str){chunk, (uint32_t)(out - chunk)});
    return wants_room;
}

/* Adds all of FROM, converted, to TO. Returns the offset of the first byte that cannot be; from.len
 * when all can. */
static uint32_t convert(iconv_t converter, Str from, Buffer *to)
{
    char *in = (char *)(uintptr_t)from.at;
    size_t left = from.len;
    while (convert_some(converter, &in, &left, to))
        continue;
    /* Encodings with a state want to come back to their first one. */
    if (!left)
        convert_some(converter, NULL, NULL, to);
    return from.len - (uint32_t)left;
}

/* The bytes are the text when all are ASCII: no encoding that can hold a `coding:` line has others.
 */
static bool needs_conversion(Str raw, Str encoding)
{
    return !str_is(encoding, "UTF-8") && ascii_end(raw, 0) < raw.len;
}

static bool reencode(Arena *arena, Str raw, iconv_t converter, Decoded *decoded, Str *why)
{
    Buffer buffer = {0};
    Str rest = str_slice(raw, decoded->text_start, raw.len);
    uint32_t done = convert(converter, rest, &buffer);
    bool whole = done == rest.len, fits = buffer.len < UINT32_MAX;
    if (whole && fits)
        decoded->text = arena_copy(arena, buffer_str(&buffer));
    buffer_free(&buffer);
    decoded->reencoded = true;
    if (!whole)
        *why = not_in(arena, decoded->encoding.at, raw, decoded->text_start + done);
    else if (!fits)
        *why = STR("is too large as UTF-8");
    return whole && fits && decode_is_utf8(arena, decoded->text, why);
}

iconv_t decode_converter(const char *to, const char *from)
{
    iconv_t converter = iconv_open(to, from);
    if (converter == (iconv_t)-1 && errno == ENOMEM)
        out_of_memory();
    return converter;
}

bool decode_script(Arena *arena, Str raw, Decoded *decoded, Str *why)
{
    Mark mark = coding_mark(raw);
    *decoded =
        (Decoded){.text_start = mark.len,
                  .text = {raw.at + mark.len, raw.len - mark.len},
                  .encoding = mark.len ? str_of(mark.encoding) : coding_declared(arena, raw)};
    iconv_t converter = (iconv_t)-1;
    if (decoded->encoding.len && needs_conversion(raw, decoded->encoding))
        converter = decode_converter("UTF-8", decoded->encoding.at);
    if (converter == (iconv_t)-1) {
        decoded->encoding = STR("UTF-8");
        return decode_is_utf8(arena, decoded->text, why);
    }
    bool is_text = reencode(arena, raw, converter, decoded, why);
    iconv_close(converter);
    return is_text;
}

bool decode_back(Arena *arena, Str text, Str encoding, Str *raw)
{
    iconv_t converter = decode_converter(arena_copy(arena, encoding).at, "UTF-8");
    bool is_known = converter != (iconv_t)-1;
    Buffer buffer = {0};
    bool whole = is_known && convert(converter, text, &buffer) == text.len;
    whole = whole && buffer.len < UINT32_MAX;
    if (whole)
        *raw = arena_copy(arena, buffer_str(&buffer));
    buffer_free(&buffer);
    if (is_known)
        iconv_close(converter);
    return whole;
}
