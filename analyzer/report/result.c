#include "report/result.h"

#include <assert.h>
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "report/extent.h"
#include "report/linehash.h"

/* A fix that touches longer lines is told by its title alone. */
#define MOST_BYTES_SHOWN 400u

/* As much of a statement as tells it from others. */
#define MOST_BYTES_OF_STATEMENT 400u

typedef struct Resolve {
    Arena *arena;
    const Source *source;
    LogicalLines logical;
    Locator locator;
} Resolve;

const char *severity_name(Severity severity)
{
    switch (severity) {
    case SEVERITY_NOTE:
        return "note";
    case SEVERITY_WARNING:
        return "warning";
    case SEVERITY_ERROR:
        return "error";
    }
    return "";
}

static uint32_t index_of_rule(const Rule *rule)
{
    for (uint32_t i = 0; i < RULE_COUNT; i++)
        if (RULES[i] == rule)
            return i;
    assert(!"a finding of a rule that is not registered");
    return 0;
}

static void resolve_notes(Resolve *resolve, const Finding *finding, Result *result)
{
    ResultNote *notes = ARENA_ARRAY(resolve->arena, ResultNote, finding->notes.count);
    for (uint32_t i = 0; i < finding->notes.count; i++) {
        const Note *note = &finding->notes.at[i];
        notes[i] = (ResultNote){.message = arena_copy(resolve->arena, note->message),
                                .path = arena_copy(resolve->arena, note->path),
                                .line = note->line};
        if (note->path.len)
            continue;
        Span span = locator_visible(&resolve->locator, note->span);
        notes[i].at = locator_extent(&resolve->locator, span);
        notes[i].excerpt = locator_excerpt(&resolve->locator, resolve->arena, span);
    }
    result->notes = notes;
    result->note_count = finding->notes.count;
}

/* The lines that the edits of FIX touch, before and after; both empty when they are too many. */
static void show_change(const Resolve *resolve, const Fix *fix, ResultFix *shown)
{
    const Source *source = resolve->source;
    Span all = {fix->edits.at[0].span.start, fix->edits.at[fix->edits.count - 1].span.end};
    uint32_t first = source_line_at(source, all.start), last = source_line_at(source, all.end);
    uint32_t from = source->lines[first];
    uint32_t to = source->lines[last] + source_line(source, last).len;
    if (last - first >= SHOWN_LINES || to - from > MOST_BYTES_SHOWN)
        return;
    shown->before = locator_excerpt(&resolve->locator, resolve->arena, (Span){from, to});
    for (uint32_t i = 0; i < fix->edits.count; i++) {
        const Edit *edit = &fix->edits.at[i];
        Str kept = str_slice(source->written, from, edit->span.start);
        shown->after = arena_join(resolve->arena, shown->after, kept);
        shown->after = arena_join(resolve->arena, shown->after, edit->content);
        from = edit->span.end;
    }
    shown->after = arena_join(resolve->arena, shown->after, str_slice(source->written, from, to));
}

static void resolve_fix(Resolve *resolve, const Finding *finding, Result *result)
{
    const Fix *fix = &finding->fix;
    result->fix.title = arena_copy(resolve->arena, fix->title);
    result->fix.applicability = fix->applicability;
    if (!fix->edits.count)
        return;
    ResultEdit *edits = ARENA_ARRAY(resolve->arena, ResultEdit, fix->edits.count);
    for (uint32_t i = 0; i < fix->edits.count; i++)
        edits[i] = (ResultEdit){locator_extent(&resolve->locator, fix->edits.at[i].span),
                                arena_copy(resolve->arena, fix->edits.at[i].content)};
    result->fix.edits = edits;
    result->fix.edit_count = fix->edits.count;
    show_change(resolve, fix, &result->fix);
}

/* TEXT with every run of white space as one blank: a re-indented or re-wrapped statement is the
 * same one. */
static Str with_equal_blanks(Arena *arena, Str text)
{
    char *copy = arena_alloc(arena, (size_t)text.len + 1);
    uint32_t len = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        bool is_blank = isspace((unsigned char)text.at[i]) != 0;
        if (!is_blank)
            copy[len++] = text.at[i];
        else if (len && copy[len - 1] != ' ')
            copy[len++] = ' ';
    }
    return str_trim((Str){copy, len});
}

static void resolve_statement(Resolve *resolve, const Finding *finding, Result *result)
{
    const Source *source = resolve->source;
    const Outline *outline = resolve->logical.outline;
    const Statement *statement = outline_statement_at(outline, source, finding->span.start);
    uint32_t line = source_line_at(source, finding->span.start);
    Str text = statement ? source_written(source, statement->span) : source_line(source, line);
    uint32_t last = logical_line_at(&resolve->logical, line).last;
    text = str_slice(text, 0, MOST_BYTES_OF_STATEMENT);
    result->statement = with_equal_blanks(resolve->arena, text);
    result->scope =
        statement ? arena_copy(resolve->arena, outline->scopes[statement->scope]) : STR("");
    result->noqa_row = result->at.start.row + (last - line);
}

static Result resolve_finding(Resolve *resolve, const Finding *finding)
{
    Span span = locator_visible(&resolve->locator, finding->span);
    Result result = {.rule = finding->rule,
                     .rule_index = index_of_rule(finding->rule),
                     .severity = finding->severity,
                     .message = arena_copy(resolve->arena, finding->message),
                     .at = locator_extent(&resolve->locator, span),
                     .excerpt = locator_excerpt(&resolve->locator, resolve->arena, span)};
    resolve_notes(resolve, finding, &result);
    resolve_fix(resolve, finding, &result);
    resolve_statement(resolve, finding, &result);
    return result;
}

static int by_row(const void *left, const void *right)
{
    const LineHash *a = left, *b = right;
    return (a->row > b->row) - (a->row < b->row);
}

static void resolve_hashes(Arena *passing, const Source *source, FileReport *report)
{
    LineHash *lines = ARENA_ARRAY(passing, LineHash, report->count);
    uint32_t count = 0;
    for (uint32_t i = 0; i < report->count; i++)
        lines[i].row = report->results[i].at.raw_start.row;
    qsort(lines, report->count, sizeof *lines, by_row);
    for (uint32_t i = 0; i < report->count; i++)
        if (!count || lines[count - 1].row != lines[i].row)
            lines[count++] = lines[i];
    linehash_find(passing, source->raw, lines, count);
    for (uint32_t i = 0; i < report->count; i++)
        report->results[i].line_hash =
            linehash_text(report->arena, lines, count, report->results[i].at.raw_start.row);
}

FileReport *result_resolve(const Source *source, const Outline *outline, const Findings *findings)
{
    Arena *arena = arena_new();
    FileReport *report = ARENA_NEW(arena, FileReport);
    *report = (FileReport){.arena = arena,
                           .path = arena_copy(arena, source->path),
                           .is_notebook = source->kind == SOURCE_NOTEBOOK,
                           .results = ARENA_ARRAY(arena, Result, findings->count),
                           .count = findings->count};
    if (!findings->count)
        return report;
    Arena *passing = arena_new();
    Resolve resolve = {.arena = arena,
                       .source = source,
                       .logical = {.outline = outline, .source = source},
                       .locator = locator_new(passing, source)};
    for (uint32_t i = 0; i < findings->count; i++)
        report->results[i] = resolve_finding(&resolve, &findings->at[i]);
    resolve_hashes(passing, source, report);
    arena_free(passing);
    return report;
}

void file_report_free(FileReport *report)
{
    if (report)
        arena_free(report->arena);
}
