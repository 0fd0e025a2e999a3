#include "source/source.h"

#include <string.h>

#include "source/decode.h"
#include "source/file.h"
#include "source/lines.h"
#include "source/notebook.h"
#include "source/notebook_offsets.h"
#include "source/percent.h"

static Lines lines_of(const Source *source)
{
    return (Lines){source->written, source->lines, source->line_count, source->blocks};
}

/* tree-sitter counts lines by LF and takes a lone CR for a blank, so it gets a text with LF there.
 */
static Str for_the_parser(Arena *arena, Str written)
{
    const char *cr = written.len ? memchr(written.at, '\r', written.len) : NULL;
    while (cr && cr[1] == '\n')
        cr = memchr(cr + 1, '\r', (size_t)(written.at + written.len - cr - 1));
    if (!cr)
        return written;
    Str text = arena_copy(arena, written);
    char *at = (char *)(uintptr_t)text.at;
    for (uint32_t i = (uint32_t)(cr - written.at); i < text.len; i++)
        if (at[i] == '\r' && at[i + 1] != '\n')
            at[i] = '\n';
    return text;
}

static SourceStatus decode(Arena *arena, Source *source, Str *why)
{
    Decoded decoded;
    if (!decode_script(arena, source->raw, &decoded, why))
        return SOURCE_UNREADABLE;
    source->written = decoded.text;
    source->text = for_the_parser(arena, decoded.text);
    source->text_start = decoded.text_start;
    source->reencoded = decoded.reencoded;
    source->encoding = decoded.encoding;
    return SOURCE_READ;
}

SourceStatus source_decode(Arena *arena, Str name, Str raw, Source *source, Str *why)
{
    SourceKind kind = str_ends(name, ".ipynb") ? SOURCE_NOTEBOOK : SOURCE_SCRIPT;
    *source = (Source){.kind = kind, .path = name, .raw = raw};
    *why = STR("");
    return kind == SOURCE_SCRIPT ? decode(arena, source, why) : notebook_read(arena, source, why);
}

void source_index(Arena *arena, Source *source)
{
    Lines lines = lines_index(arena, source->written);
    source->lines = lines.starts;
    source->line_count = lines.count;
    source->blocks = lines.blocks;
    lines.text = source->text;
    if (source->kind == SOURCE_SCRIPT)
        source->cells = percent_cells(arena, &lines, &source->cell_count);
}

SourceStatus source_from_raw(Arena *arena, Str name, Str raw, Source *source, Str *why)
{
    SourceStatus status = source_decode(arena, name, raw, source, why);
    if (status == SOURCE_READ)
        source_index(arena, source);
    return status;
}

SourceStatus source_from_bytes(Arena *arena, Str name, Str raw, Source *source, Str *why)
{
    return source_from_raw(arena, name, arena_copy(arena, raw), source, why);
}

SourceStatus source_read_raw(Arena *arena, const char *path, size_t most_bytes, Str *raw, Str *why)
{
    switch (file_read(arena, path, most_bytes, raw, why)) {
    case FILE_READ:
        break;
    case FILE_UNREADABLE:
        return SOURCE_UNREADABLE;
    case FILE_TOO_LARGE:
        *why = arena_join(arena, *why, STR(", the most that is looked at (--max-size)"));
        return SOURCE_TOO_LARGE;
    }
    return SOURCE_READ;
}

SourceStatus source_read(Arena *arena, const char *path, Str name, size_t most_bytes,
                         Source *source, Str *why)
{
    Str raw;
    *source = (Source){.path = name};
    SourceStatus status = source_read_raw(arena, path, most_bytes, &raw, why);
    return status == SOURCE_READ ? source_from_raw(arena, name, raw, source, why) : status;
}

static uint32_t clamped(const Source *source, uint32_t offset)
{
    return offset < source->text.len ? offset : source->text.len;
}

uint32_t source_line_at(const Source *source, uint32_t offset)
{
    Lines lines = lines_of(source);
    return lines_at(&lines, offset);
}

Str source_line(const Source *source, uint32_t index)
{
    Lines lines = lines_of(source);
    return lines_text(&lines, index);
}

const Cell *source_cell_at(const Source *source, uint32_t offset)
{
    uint32_t low = 0, high = source->cell_count - 1;
    while (low < high) {
        uint32_t middle = high - (high - low) / 2;
        if (source->cells[middle].start <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return &source->cells[low];
}

Place source_place(const Source *source, uint32_t offset)
{
    offset = clamped(source, offset);
    Lines lines = lines_of(source);
    uint32_t row = lines_at(&lines, offset) + 1;
    uint32_t column = lines_column(&lines, offset);
    if (source->kind != SOURCE_NOTEBOOK)
        return (Place){0, row, column};
    const Cell *cell = source_cell_at(source, offset);
    return (Place){cell->number, row - lines_at(&lines, cell->start), column};
}

Str source_text(const Source *source, Span span)
{
    return str_slice(source->text, span.start, span.end);
}

Str source_written(const Source *source, Span span)
{
    return str_slice(source->written, span.start, span.end);
}

bool source_is_magic(const Source *source, uint32_t offset)
{
    uint32_t low = 0, high = source->magic_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (source->magics[middle].end <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low < source->magic_count && source->magics[low].start <= offset;
}

uint32_t source_raw_offset(const Source *source, uint32_t offset)
{
    if (source->reencoded)
        return UINT32_MAX;
    offset = clamped(source, offset);
    return source->kind == SOURCE_NOTEBOOK ? notebook_raw_offset(source, offset)
                                           : source->text_start + offset;
}

Str source_saved_outputs(const Source *source, const Cell *cell)
{
    if (!source->outputs)
        return STR("");
    Span outputs = source->outputs[cell - source->cells];
    return str_slice(source->raw, outputs.start, outputs.end);
}
