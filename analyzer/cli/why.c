#include "cli/why.h"

#include <sys/stat.h>

#include "cli/gather.h"
#include "cli/why_facts.h"
#include "cli/why_rules.h"
#include "report/display.h"

typedef struct Wanted { /* what the user points at */
    Str path;
    uint32_t cell; /* 0: none is named */
    uint32_t line;
} Wanted;

/* The number behind the last colon of *TEXT, and *TEXT without both. */
static bool take_number(Str *text, uint32_t *number)
{
    uint32_t at = text->len;
    while (at && text->at[at - 1] != ':')
        at--;
    Str last = str_slice(*text, at, text->len);
    if (str_starts(last, "cell "))
        last = str_slice(last, 5, last.len);
    *number = 0;
    if (at < 2 || !last.len || last.len > 9)
        return false;
    for (uint32_t i = 0; i < last.len; i++) {
        if (last.at[i] < '0' || last.at[i] > '9')
            return false;
        *number = *number * 10 + (uint32_t)(last.at[i] - '0');
    }
    *text = str_slice(*text, 0, at - 1);
    return true;
}

/* The numbers at the end of POSITION in their order: LINE, LINE:COLUMN, CELL:LINE,
 * CELL:LINE:COLUMN. */
static bool read_position(Str position, Wanted *wanted)
{
    uint32_t numbers[3], count = 0;
    Str path = str_ends(position, ":") ? str_slice(position, 0, position.len - 1) : position;
    while (count < 3 && take_number(&path, &numbers[count]))
        count++;
    bool has_cells = str_ends(path, ".ipynb");
    *wanted = (Wanted){.path = path};
    if (count < (has_cells ? 2 : 1))
        return false;
    if (has_cells)
        wanted->cell = numbers[count - 1];
    wanted->line = numbers[count - (has_cells ? 2 : 1)];
    return true;
}

/* Index from 0 of the line that is WANTED in the text. */
static bool find_line(const Source *source, const Wanted *wanted, uint32_t *line)
{
    for (uint32_t i = 0; wanted->cell && i < source->cell_count; i++) {
        const Cell *cell = &source->cells[i];
        *line = source_line_at(source, cell->start) + wanted->line - 1;
        if (cell->number == wanted->cell)
            return wanted->line && *line <= source_line_at(source, cell->end ? cell->end - 1 : 0);
    }
    *line = wanted->line - 1;
    return !wanted->cell && wanted->line && wanted->line <= source->line_count;
}

/* The text of the statements that share LINE; empty when there is none. */
static Span statement_at(const Program *program, const Source *source, uint32_t line)
{
    LogicalLines logical = {.outline = &program->outline, .source = source};
    Rows rows = logical_line_at(&logical, line);
    Span span = {0};
    for (uint32_t i = 0; i < program->outline.statement_count; i++) {
        Span statement = program->outline.statements[i].span;
        uint32_t first = source_line_at(source, statement.start);
        if (first < rows.first || first > rows.last)
            continue;
        if (!span.end)
            span.start = statement.start;
        span.end = statement.end;
    }
    return span;
}

static void write_head(const Source *source, Span statement, uint32_t line)
{
    Buffer text = {0};
    Place place = source_place(source, statement.end ? statement.start : source->lines[line]);
    Str shown = statement.end ? source_written(source, statement) : source_line(source, line);
    display_add(&text, str_slice(shown, 0, str_find(shown, "\n", 0)));
    if (place.cell)
        printf("%.*s, cell %u, line %u: ", STR_ARG(source->path), place.cell, place.row);
    else
        printf("%.*s, line %u: ", STR_ARG(source->path), place.row);
    printf("%.*s%s\n\n", STR_ARG(buffer_str(&text)),
           str_find(shown, "\n", 0) < shown.len ? " …" : "");
    buffer_free(&text);
}

static ExitStatus explain_statement(WhyRules *rules, const Source *source, Span statement)
{
    Why why = {rules->arena, rules->program->code, &rules->program->data};
    if (!why_is_reached(&why, statement)) {
        puts("No path through the program leads here, so nothing was judged.");
        return EXIT_CLEAN;
    }
    Str reason = why_write_facts(&why, statement, stdout);
    bool any = why_write_findings(rules, source, statement, stdout);
    if (!any && reason.len)
        printf("The first reason for silence: %.*s.\n", STR_ARG(reason));
    return EXIT_CLEAN;
}

static ExitStatus explain(Gather *gather, const Job *job, const Source *source,
                          const Wanted *wanted)
{
    uint32_t line;
    Arena *arena = gather->arena;
    if (!find_line(source, wanted, &line))
        return complain(arena_printf(arena, "%.*s has no such line", STR_ARG(job->name)));
    LintSettings settings = check_settings(job, &job->selection);
    Linter *linter = linter_new();
    Program program = lint_program(linter, source, &settings, arena);
    bool is_parsed = lint_may_find(linter, source, &settings);
    linter_free(linter);
    Span statement = statement_at(&program, source, line);
    write_head(source, statement, line);
    if (gather_leaves_out(gather, job))
        puts("This file is left out when its folder is looked at, by excludes or by what git "
             "ignores.\n");
    if (!is_parsed) {
        puts("Neither this file nor a module of its project that it imports imports pandas, so it "
             "was not parsed.");
        return EXIT_CLEAN;
    }
    if (!statement.end) {
        puts("There is no code in this line.");
        return EXIT_CLEAN;
    }
    WhyRules rules = {.arena = arena, .job = job, .program = &program};
    return explain_statement(&rules, source, statement);
}

static ExitStatus explain_file(Gather *gather, const Wanted *wanted)
{
    Source source;
    Str why = STR("");
    const Job *job = &gather->jobs.at[0];
    SourceStatus status =
        source_read(gather->arena, job->path, job->name, job->settings->most_bytes, &source, &why);
    if (status == SOURCE_NOT_PYTHON) {
        printf("%.*s is not Python, so nothing was judged.\n", STR_ARG(job->name));
        return EXIT_CLEAN;
    }
    if (status != SOURCE_READ)
        return complain(arena_printf(gather->arena, "%.*s %.*s", STR_ARG(job->name), STR_ARG(why)));
    return explain(gather, job, &source, wanted);
}

static bool is_folder(Arena *arena, Str path)
{
    struct stat about;
    return stat(arena_copy(arena, path).at, &about) == 0 && S_ISDIR(about.st_mode);
}

ExitStatus why_line(Arena *arena, const Options *options, Str position)
{
    Gather *gather = ARENA_NEW(arena, Gather);
    Options *only = ARENA_NEW(arena, Options);
    Wanted wanted;
    Str why = STR("");
    if (!read_position(position, &wanted))
        return complain(arena_printf(arena,
                                     "--why takes PATH:LINE, for notebooks PATH:CELL:LINE, not "
                                     "`%.*s`",
                                     STR_ARG(position)));
    if (is_folder(arena, wanted.path))
        return complain(arena_printf(arena, "%.*s is a folder, not a file", STR_ARG(wanted.path)));
    *only = *options;
    only->paths = (Strs){0};
    LIST_ADD(arena, &only->paths, wanted.path);
    if (!gather_start(arena, only, gather, &why) || !gather_files(gather, &why))
        return complain(why);
    if (gather->troubles)
        return EXIT_TROUBLE;
    if (gather->jobs.count)
        return explain_file(gather, &wanted);
    printf("%.*s is excluded, so nothing was judged.\n", STR_ARG(wanted.path));
    return EXIT_CLEAN;
}
