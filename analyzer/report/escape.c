#include "report/escape.h"

#include "report/display.h"

static void add_character(Buffer *out, char c, const Escape *escapes)
{
    for (; escapes->character; escapes++)
        if (escapes->character == c) {
            buffer_add(out, escapes->code);
            return;
        }
    buffer_add_char(out, c);
}

static void add_line(Buffer *out, Str line, const Escape *escapes)
{
    Buffer shown = {0};
    display_add(&shown, line);
    for (size_t i = 0; i < shown.len; i++)
        add_character(out, shown.at[i], escapes);
    buffer_free(&shown);
}

void escape_add(Buffer *out, Str text, const Escape *escapes)
{
    uint32_t from = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.at[i] != '\r' && text.at[i] != '\n')
            continue;
        add_line(out, str_slice(text, from, i), escapes);
        buffer_add(out, text.at[i] == '\r' ? STR("%0D") : STR("%0A"));
        from = i + 1;
    }
    add_line(out, str_slice(text, from, text.len), escapes);
}
