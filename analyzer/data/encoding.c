#include "data/encoding.h"

#include <ctype.h>
#include <errno.h>
#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "source/decode.h"

#define LONGEST_NAME 40u
#define GROWTH                                                                         \
    4u /* UTF-8 bytes that one byte of another encoding can become, and U+FFFD needs 3 \
        */

typedef struct Alias {
    const char *python, *iconv;
} Alias;

/* Names that Python has for its codecs and iconv does not, after folding. */
static const Alias ALIASES[] = {
    {"", "UTF-8"},
    {"utf8", "UTF-8"},
    {"u8", "UTF-8"},
    {"utf", "UTF-8"},
    {"utf-8-sig", "UTF-8"},
    {"utf8-sig", "UTF-8"},
    {"latin", "ISO-8859-1"},
    {"latin-1", "ISO-8859-1"},
    {"l1", "ISO-8859-1"},
    {"iso8859-1", "ISO-8859-1"},
    {"iso8859-15", "ISO-8859-15"},
    {"8859", "ISO-8859-1"},
    {"windows1252", "CP1252"},
    {"ansi", "CP1252"},
    {"mbcs", "CP1252"},
    {"mac-roman", "MACINTOSH"},
    {"macroman", "MACINTOSH"},
    {"utf-16-le", "UTF-16LE"},
    {"utf-16-be", "UTF-16BE"},
    {"utf16", "UTF-16"},
    {"u16", "UTF-16"},
    {"utf32", "UTF-32"},
};

/* Python folds case and takes `_` and blanks for `-`. */
static const char *iconv_name(Str encoding, char folded[LONGEST_NAME + 1])
{
    if (encoding.len > LONGEST_NAME || str_has(encoding, "/"))
        return NULL; /* iconv takes orders behind a slash */
    for (uint32_t i = 0; i < encoding.len; i++) {
        char c = encoding.at[i];
        folded[i] = c == '_' || c == ' ' ? '-' : (char)tolower((unsigned char)c);
    }
    folded[encoding.len] = '\0';
    for (size_t i = 0; i < sizeof ALIASES / sizeof *ALIASES; i++)
        if (strcmp(folded, ALIASES[i].python) == 0)
            return ALIASES[i].iconv;
    return folded;
}

static void drop_last_line(FileText *text)
{
    uint32_t len = text->bytes.len;
    while (len && text->bytes.at[len - 1] != '\n' && text->bytes.at[len - 1] != '\r')
        len--;
    text->bytes.len = len;
}

/* What iconv stumbled over is left out or marked; how much that is, UTF-8 and one-byte encodings
 * agree on. */
static void step_over(char **in, size_t *in_left, char **out, size_t *out_left, BadBytes bad)
{
    ++*in;
    --*in_left;
    if (bad != BAD_BYTES_REPLACE || *out_left < 3)
        return;
    memcpy(*out, "\xEF\xBF\xBD", 3);
    *out += 3;
    *out_left -= 3;
}

/* UTF-8 as Python reads it: what is no character of Unicode is no text, though iconv lets some of
 * it pass. The return is that of convert(). */
static size_t copy_utf8(FileText *text, char *to, BadBytes bad)
{
    Str in = text->bytes;
    uint32_t out = 0;
    for (uint32_t at = 0; at < in.len;) {
        uint32_t from = at;
        bool is_wrong = utf8_next(in, &at) == UTF8_REPLACEMENT &&
                        !str_starts(str_slice(in, from, at), "\xEF\xBF\xBD");
        bool is_cut = is_wrong && at == in.len && !text->complete;
        if (is_wrong && !is_cut && bad == BAD_BYTES_RAISE)
            return from;
        Str good = is_wrong ? STR("\xEF\xBF\xBD") : str_slice(in, from, at);
        if (is_cut || (is_wrong && bad == BAD_BYTES_IGNORE))
            good = STR("");
        memcpy(to + out, good.at, good.len);
        out += good.len;
    }
    text->bytes = (Str){to, out};
    return in.len;
}

/* The offset of the byte that could not be converted, or the number of bytes when all could. A
 * character that the end of an incomplete text cuts in two is no fault. */
static size_t convert(iconv_t converter, FileText *text, char *to, size_t room, BadBytes bad)
{
    char *in = (char *)(uintptr_t)text->bytes.at, *out = to;
    size_t in_left = text->bytes.len, out_left = room;
    while (in_left && iconv(converter, &in, &in_left, &out, &out_left) == (size_t)-1) {
        if (errno == EINVAL && !text->complete)
            break;
        if (bad == BAD_BYTES_RAISE)
            return (size_t)(in - text->bytes.at);
        step_over(&in, &in_left, &out, &out_left, bad);
    }
    size_t all = text->bytes.len;
    text->bytes = (Str){to, (uint32_t)(out - to)};
    return all;
}

static DataStatus undecodable(Arena *arena, Str bytes, size_t at, Str encoding, Str *why)
{
    uint32_t line = 1;
    for (size_t i = 0; i < at; i++)
        line += bytes.at[i] == '\n';
    const char *name =
        encoding.len ? "the encoding that is given" : "UTF-8, and no encoding is given";
    if (!encoding.len && (str_starts(bytes, "\xFF\xFE") || str_starts(bytes, "\xFE\xFF")))
        *why = STR("is UTF-16, and no encoding is given");
    else
        *why = arena_printf(arena, "has the byte 0x%02x in line %u, which is not in %s",
                            (unsigned)(unsigned char)bytes.at[at], line, name);
    return DATA_UNDECODABLE;
}

static DataStatus refuse(DataStatus status, const char *sentence, Str *why)
{
    *why = str_of(sentence);
    return status;
}

static DataStatus convert_all(Arena *arena, FileText *text, Str encoding, BadBytes bad, Str *why)
{
    char folded[LONGEST_NAME + 1];
    const char *name = iconv_name(encoding, folded);
    bool is_utf8 = name && strcasecmp(name, "UTF-8") == 0;
    iconv_t converter = name && !is_utf8 ? decode_converter("UTF-8", name) : (iconv_t)-1;
    if (converter == (iconv_t)-1 && !is_utf8)
        return refuse(DATA_UNSUPPORTED, "has an encoding that is not known here", why);
    FileText before = *text;
    size_t room = (size_t)text->bytes.len * GROWTH + 16;
    char *to = arena_alloc(arena, room);
    size_t good = is_utf8 ? copy_utf8(text, to, bad) : convert(converter, text, to, room, bad);
    if (!is_utf8)
        iconv_close(converter);
    if (good < before.bytes.len)
        return undecodable(arena, before.bytes, good, encoding, why);
    return DATA_READ;
}

DataStatus encoding_to_utf8(Arena *arena, FileText *text, Str encoding, BadBytes bad, Str *why)
{
    DataStatus status = convert_all(arena, text, encoding, bad, why);
    if (status != DATA_READ)
        return status;
    if (str_starts(text->bytes, "\xEF\xBB\xBF"))
        text->bytes = str_slice(text->bytes, 3, text->bytes.len);
    if (text->bytes.len && memchr(text->bytes.at, '\0', text->bytes.len))
        return refuse(DATA_MALFORMED, "holds NUL bytes, so it is no text", why);
    if (!text->complete)
        drop_last_line(text);
    return DATA_READ;
}
