#include "source/raw_edit.h"

#include <string.h>

#include "base/buffer.h"
#include "source/notebook_offsets.h"

/* Writes TEXT inside a JSON string; ITEM_BREAK stands behind each line feed, but not behind one
 * that ENDS_SOURCE: no empty item follows. */
static void add_escaped(Buffer *to, Str text, Str item_break, bool ends_source)
{
    for (uint32_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        if (c == '"' || c == '\\')
            buffer_printf(to, "\\%c", c);
        else if (c == '\n')
            buffer_add(to, STR("\\n"));
        else if (c == '\t')
            buffer_add(to, STR("\\t"));
        else if (c == '\r')
            buffer_add(to, STR("\\r"));
        else if ((unsigned char)c < 0x20)
            buffer_printf(to, "\\u%04x", (unsigned)c);
        else
            buffer_add_char(to, c);
        if (c == '\n' && !(ends_source && i + 1 == text.len))
            buffer_add(to, item_break);
    }
}

static Str kept(Arena *arena, Buffer *buffer)
{
    Str copy = arena_copy(arena, buffer_str(buffer));
    buffer_free(buffer);
    return copy;
}

/* Nothing is left of the last item: the break before it goes too, so that no empty string stays
 * behind. */
static void drop_emptied_item(const Source *source, Str item_break, RawEdit *edit)
{
    Str raw = source->raw;
    bool is_last = edit->end + 1 < raw.len && raw.at[edit->end] == '"';
    bool starts_item =
        item_break.len && edit->start > item_break.len &&
        str_eq(str_slice(raw, edit->start - item_break.len, edit->start), item_break);
    if (is_last && starts_item)
        edit->start -= item_break.len;
}

/* Did the user leave the last line of the cell without a line feed? Then it stands where the string
 * ends. */
static bool ends_by_our_line_feed(const Source *source, const Cell *cell)
{
    return source->raw.at[notebook_raw_offset(source, cell->end - 1)] == '"';
}

static bool edit_notebook(Arena *arena, const Source *source, Span span, Str replacement,
                          RawEdit *edit)
{
    const Cell *cell = source_cell_at(source, span.start);
    if (span.end > cell->end)
        return false;
    edit->start = notebook_raw_offset(source, span.start);
    edit->end = span.end > span.start ? notebook_raw_end(source, span.end) : edit->start;
    if (edit->start == UINT32_MAX)
        return false;
    if (span.end == cell->end && ends_by_our_line_feed(source, cell) && str_ends(replacement, "\n"))
        replacement.len--;
    Str item_break = notebook_item_break(arena, source, span.start);
    Buffer bytes = {0};
    add_escaped(&bytes, replacement, item_break, source->raw.at[edit->end] == '"');
    edit->bytes = kept(arena, &bytes);
    if (!replacement.len)
        drop_emptied_item(source, item_break, edit);
    return true;
}

/* How the line that holds OFFSET ends; in a file's last line, how the first one does. */
static Str line_end_at(const Source *source, uint32_t offset)
{
    uint32_t line = source_line_at(source, offset);
    if (line + 1 == source->line_count)
        line = 0;
    uint32_t end = source->lines[line] + source_line(source, line).len;
    uint32_t next = line + 1 < source->line_count ? source->lines[line + 1] : end;
    return next > end ? source_written(source, (Span){end, next}) : STR("\n");
}

static void edit_script(Arena *arena, const Source *source, Span span, Str replacement,
                        RawEdit *edit)
{
    Str line_end = line_end_at(source, span.start);
    Buffer bytes = {0};
    for (uint32_t i = 0; i < replacement.len; i++) {
        if (replacement.at[i] == '\n')
            buffer_add(&bytes, line_end);
        else
            buffer_add_char(&bytes, replacement.at[i]);
    }
    edit->start = source->text_start + span.start;
    edit->end = source->text_start + span.end;
    edit->bytes = kept(arena, &bytes);
}

bool raw_edit(Arena *arena, const Source *source, Span span, Str replacement, RawEdit *edit)
{
    if (source->reencoded || span.end < span.start || span.end > source->text.len)
        return false;
    if (source->kind == SOURCE_NOTEBOOK) {
        bool masked = !str_eq(source_text(source, span), source_written(source, span));
        return !masked && edit_notebook(arena, source, span, replacement, edit);
    }
    edit_script(arena, source, span, replacement, edit);
    return true;
}
