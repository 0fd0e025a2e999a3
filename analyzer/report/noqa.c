#include "report/noqa.h"

#include "judge/rule.h"
#include "report/directive.h"
#include "report/fix.h"

typedef struct Writer {
    Arena *arena;
    const Source *source;
    LogicalLines logical;
    Findings edits; /* one finding with a fix for each comment */
} Writer;

/* The last line of the logical line in which FINDING starts: a comment stands behind it. */
static uint32_t comment_row(Writer *writer, const Finding *finding)
{
    return logical_line_at(&writer->logical, source_line_at(writer->source, finding->span.start))
        .last;
}

static uint32_t count_comments_before(const Outline *outline, uint32_t offset)
{
    uint32_t low = 0, high = outline->comment_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (outline->comments[middle].start < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Where to add codes to a `# noqa: …` that stands on line ROW; UINT32_MAX when there is none. */
static uint32_t end_of_noqa(Writer *writer, uint32_t row)
{
    const Outline *outline = writer->logical.outline;
    uint32_t comment = count_comments_before(outline, writer->source->lines[row]);
    bool is_there = comment < outline->comment_count &&
                    source_line_at(writer->source, outline->comments[comment].start) == row;
    uint32_t at = is_there ? outline->comments[comment].start : 0;
    Directive directive;
    while (is_there && directive_next(writer->arena, writer->source->text, &at,
                                      outline->comments[comment].end, &directive))
        if (directive.kind == DIRECTIVE_NOQA && !directive.is_blanket)
            return directive.span.end;
    return UINT32_MAX;
}

static uint32_t end_of_line(const Source *source, uint32_t row)
{
    Str line = source_line(source, row);
    while (line.len && (line.at[line.len - 1] == ' ' || line.at[line.len - 1] == '\t'))
        line.len--;
    return source->lines[row] + line.len;
}

/* Nothing may stand behind a backslash that continues the line, not even a comment. */
static bool has_room(const Writer *writer, uint32_t row, uint32_t end)
{
    const Outline *outline = writer->logical.outline;
    uint32_t start = writer->source->lines[row];
    uint32_t before = count_comments_before(outline, end);
    bool in_comment = before && outline->comments[before - 1].start >= start;
    return in_comment || end == start || writer->source->text.at[end - 1] != '\\';
}

static void add_comment(Writer *writer, uint32_t row, Str codes)
{
    uint32_t known = end_of_noqa(writer, row);
    uint32_t at = known != UINT32_MAX ? known : end_of_line(writer->source, row);
    if (!has_room(writer, row, at))
        return;
    const char *before = known != UINT32_MAX ? ", " : "  # noqa: ";
    Edit edit = {.span = {at, at},
                 .content = arena_printf(writer->arena, "%s%.*s", before, STR_ARG(codes))};
    Finding carrier = {.fix = {.applicability = FIX_SAFE}};
    LIST_ADD(writer->arena, &carrier.fix.edits, edit);
    LIST_ADD(writer->arena, &writer->edits, carrier);
}

static Str with_code(Arena *arena, Str codes, const char *code)
{
    if (str_has(codes, code))
        return codes;
    return arena_printf(arena, "%.*s%s%s", STR_ARG(codes), codes.len ? ", " : "", code);
}

uint32_t noqa_apply(Arena *arena, const Source *source, const Outline *outline,
                    const Findings *findings, Str *raw)
{
    Writer writer = {
        .arena = arena, .source = source, .logical = {.outline = outline, .source = source}};
    for (uint32_t i = 0; i < findings->count;) {
        uint32_t row = comment_row(&writer, &findings->at[i]);
        Str codes = STR("");
        for (; i < findings->count && comment_row(&writer, &findings->at[i]) == row; i++)
            codes = with_code(arena, codes, findings->at[i].rule->code);
        add_comment(&writer, row, codes);
    }
    return fix_apply(arena, source, &writer.edits, false, raw);
}
