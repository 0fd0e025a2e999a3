#include "report/record.h"

/* What one of them takes on a tape at the least. */
#define EXTENT_BYTES 68u

static void position(Tape *tape, Position *position)
{
    tape_number(tape, &position->row);
    tape_number(tape, &position->column);
    tape_number(tape, &position->utf16);
    tape_number(tape, &position->utf8);
}

static void extent(Tape *tape, Extent *extent)
{
    tape_number(tape, &extent->cell);
    position(tape, &extent->start);
    position(tape, &extent->end);
    position(tape, &extent->raw_start);
    position(tape, &extent->raw_end);
}

static void shown_line(Tape *tape, ShownLine *line)
{
    Span *marked = &line->marked;
    tape_number(tape, &line->row);
    tape_text(tape, &line->text);
    tape_flag(tape, &line->cut_before);
    tape_flag(tape, &line->cut_after);
    tape_number(tape, &marked->start);
    tape_number(tape, &marked->end);
    tape_expect(tape, marked->start <= marked->end && marked->end <= line->text.len);
}

static void excerpt(Tape *tape, Excerpt *excerpt)
{
    excerpt->count = tape_below(tape, excerpt->count, SHOWN_LINES + 1);
    for (uint32_t i = 0; i < excerpt->count; i++)
        shown_line(tape, &excerpt->lines[i]);
}

static void note(Tape *tape, ResultNote *note)
{
    tape_text(tape, &note->message);
    tape_bytes(tape, &note->path);
    tape_number(tape, &note->line);
    extent(tape, &note->at);
    excerpt(tape, &note->excerpt);
}

/* ARENA is NULL when the tape is written. */
static void notes(Tape *tape, Arena *arena, Result *result)
{
    tape_count(tape, &result->note_count, EXTENT_BYTES);
    ResultNote *read = arena ? ARENA_ARRAY(arena, ResultNote, result->note_count) : NULL;
    for (uint32_t i = 0; i < result->note_count; i++) {
        ResultNote one = read ? read[i] : result->notes[i];
        note(tape, &one);
        if (read)
            read[i] = one;
    }
    result->notes = read ? read : result->notes;
}

static void edits(Tape *tape, Arena *arena, ResultFix *fix)
{
    tape_count(tape, &fix->edit_count, EXTENT_BYTES);
    ResultEdit *read = arena ? ARENA_ARRAY(arena, ResultEdit, fix->edit_count) : NULL;
    for (uint32_t i = 0; i < fix->edit_count; i++) {
        ResultEdit one = read ? read[i] : fix->edits[i];
        extent(tape, &one.at);
        tape_text(tape, &one.content);
        if (read)
            read[i] = one;
    }
    fix->edits = read ? read : fix->edits;
}

static void repair(Tape *tape, Arena *arena, ResultFix *fix)
{
    tape_text(tape, &fix->title);
    fix->applicability = (Applicability)tape_below(tape, fix->applicability, FIX_UNSAFE + 1);
    edits(tape, arena, fix);
    excerpt(tape, &fix->before);
    tape_text(tape, &fix->after);
}

static void result(Tape *tape, Arena *arena, Result *result)
{
    result->rule_index = tape_below(tape, result->rule_index, RULE_COUNT);
    result->rule = RULES[result->rule_index];
    result->severity = (Severity)tape_below(tape, result->severity, SEVERITY_ERROR + 1);
    tape_text(tape, &result->message);
    extent(tape, &result->at);
    excerpt(tape, &result->excerpt);
    notes(tape, arena, result);
    repair(tape, arena, &result->fix);
    tape_number(tape, &result->noqa_row);
    tape_bytes(tape, &result->scope);
    tape_bytes(tape, &result->statement); /* may be cut within a character */
    tape_text(tape, &result->line_hash);
}

void record_write(Tape *tape, const FileReport *report)
{
    uint32_t count = report ? report->count : 0;
    bool is_notebook = report && report->is_notebook;
    tape_flag(tape, &is_notebook);
    tape_count(tape, &count, EXTENT_BYTES);
    for (uint32_t i = 0; i < count; i++) {
        Result copy = report->results[i];
        result(tape, NULL, &copy);
    }
}

/* The bytes that are left are copied first: texts of the report point into them. */
static FileReport *read_results(Tape *tape, Str path, bool is_notebook, uint32_t count)
{
    Arena *arena = arena_new();
    FileReport *report = ARENA_NEW(arena, FileReport);
    *report = (FileReport){.arena = arena,
                           .path = arena_copy(arena, path),
                           .is_notebook = is_notebook,
                           .results = ARENA_ARRAY(arena, Result, count),
                           .count = count};
    Tape copy = {.in = arena_copy(arena, str_slice(tape->in, tape->at, tape->in.len))};
    for (uint32_t i = 0; i < count; i++)
        result(&copy, arena, &report->results[i]);
    tape_expect(tape, tape_is_sound(&copy));
    tape->at = tape->in.len;
    return report;
}

FileReport *record_read(Tape *tape, Str path)
{
    bool is_notebook = false;
    uint32_t count = 0;
    tape_flag(tape, &is_notebook);
    tape_count(tape, &count, EXTENT_BYTES);
    FileReport *report = count ? read_results(tape, path, is_notebook, count) : NULL;
    if (tape_is_sound(tape))
        return report;
    tape->is_broken = true;
    file_report_free(report);
    return NULL;
}
