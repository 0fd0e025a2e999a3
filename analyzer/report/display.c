#include "report/display.h"

#include <wchar.h>

#include "base/utf8.h"

#define TAB_WIDTH 4u

typedef struct Glyph {
    char bytes[12];
    uint32_t len, width;
} Glyph;

/* U+202A to U+202E and U+2066 to U+2069 reorder what follows; U+2028 and U+2029 end a line for some
 * readers. */
bool display_is_trick(uint32_t character)
{
    return (character >= 0x2028 && character <= 0x202E) ||
           (character >= 0x2066 && character <= 0x2069) || character == 0x200E ||
           character == 0x200F || character == 0xFEFF;
}

bool display_starts_command(Str text, uint32_t at)
{
    Str before = str_slice(text, 0, at);
    return text.at[at] == '[' && (str_ends(before, "##") || str_ends(before, "##vso"));
}

static Glyph escaped(uint32_t value)
{
    Glyph glyph;
    int len =
        snprintf(glyph.bytes, sizeof glyph.bytes, value > 0xFF ? "\\u%04x" : "\\x%02x", value);
    glyph.len = glyph.width = (uint32_t)len;
    return glyph;
}

static Glyph plain(Str text, uint32_t from, uint32_t to, int width)
{
    Glyph glyph = {.len = to - from, .width = (uint32_t)width};
    for (uint32_t i = from; i < to; i++)
        glyph.bytes[i - from] = text.at[i];
    return glyph;
}

/* wcwidth(3) knows widths when the program set a UTF-8 locale; where there is none, every character
 * that it rejects counts as one column, so that text stays readable and only carets may be off. */
static Glyph next_glyph(Str text, uint32_t *at)
{
    uint32_t from = *at;
    uint32_t character = utf8_next(text, at);
    if (character == '\t')
        return (Glyph){.bytes = "    ", .len = TAB_WIDTH, .width = TAB_WIDTH};
    bool is_broken = character == UTF8_REPLACEMENT && *at - from != 3;
    if (is_broken) {
        *at = from + 1;
        return escaped((unsigned char)text.at[from]);
    }
    if (character < 0x20 || (character >= 0x7F && character < 0xA0) ||
        display_is_trick(character) || display_starts_command(text, from))
        return escaped(character);
    int width = character < 0x7F ? 1 : wcwidth((wchar_t)character);
    return plain(text, from, *at, width < 0 ? 1 : width);
}

uint32_t display_add(Buffer *out, Str text)
{
    uint32_t width = 0;
    for (uint32_t i = 0; i < text.len;) {
        Glyph glyph = next_glyph(text, &i);
        buffer_add(out, (Str){glyph.bytes, glyph.len});
        width += glyph.width;
    }
    return width;
}

uint32_t display_width(Str text)
{
    uint32_t width = 0;
    for (uint32_t i = 0; i < text.len;)
        width += next_glyph(text, &i).width;
    return width;
}

void display_print(FILE *out, Str text)
{
    Buffer shown = {0};
    display_add(&shown, text);
    fwrite(shown.at ? shown.at : "", 1, shown.len, out);
    buffer_free(&shown);
}
