#include "promises.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "report/fix.h"
#include "report/noqa.h"
#include "report/suppress.h"
#include "source/prefilter.h"

#define MOST_ROUNDS 50 /* as in the program */

static Linter *one_linter(void)
{
    static Linter *linter;
    if (!linter)
        linter = linter_new();
    return linter;
}

static LintSettings settings_for(Target target)
{
    return (LintSettings){.selection = all_rules(), .target = target, .parses_all = true};
}

bool read_source(Arena *arena, Str name, Str text, Source *source)
{
    Str why = STR("");
    SourceStatus status = source_from_bytes(arena, name, text, source, &why);
    if (status != SOURCE_READ && status != SOURCE_NOT_PYTHON)
        check_sentence(why);
    return status == SOURCE_READ;
}

static Linted lint_with(Linter *linter, Arena *arena, const Source *source, Target target)
{
    LintSettings settings = settings_for(target);
    Linted linted = {0};
    lint(linter, source, &settings, arena, &linted);
    return linted;
}

Linted lint_all(Arena *arena, const Source *source, Target target)
{
    return lint_with(one_linter(), arena, source, target);
}

static bool is_between_characters(Str text, uint32_t offset)
{
    return offset == text.len || ((unsigned char)text.at[offset] & 0xC0) != 0x80;
}

static void check_lines(const Source *source)
{
    CHECK(source->line_count >= 1 && source->lines[0] == 0, "there is a first line");
    for (uint32_t i = 1; i < source->line_count; i++)
        CHECK(source->lines[i] > source->lines[i - 1] && source->lines[i] <= source->text.len,
              "line %u starts at %u", i, source->lines[i]);
    for (uint32_t i = 0; i < source->line_count; i++) {
        Str line = source_line(source, i);
        CHECK(line.at >= source->written.at &&
                  line.at + line.len <= source->written.at + source->written.len,
              "line %u lies in the text", i);
    }
}

static void check_cells(const Source *source)
{
    CHECK(source->cell_count >= 1, "there is a cell");
    for (uint32_t i = 0; i < source->cell_count; i++) {
        const Cell *cell = &source->cells[i];
        CHECK(cell->start <= cell->end && cell->end <= source->text.len, "cell %u", i);
        CHECK(i == 0 || source->cells[i - 1].end <= cell->start, "cells do not overlap");
    }
}

/* What the user wrote stands in the file where it is said to stand. In a notebook a character may
 * be written as an escape, and each way back costs a walk along its cell. */
static void check_way_back(const Source *source)
{
    bool is_script = source->kind == SOURCE_SCRIPT || is_everything_asked();
    uint32_t step = is_script ? 1 : 1 + source->written.len / 16;
    for (uint32_t i = 0; i < source->written.len && !source->reencoded; i += step) {
        uint32_t at = source_raw_offset(source, i);
        if (!is_between_characters(source->text, i) || at == UINT32_MAX)
            continue;
        CHECK(at <= source->raw.len, "offset %u is %u in a file of %u", i, at, source->raw.len);
        if (source->kind == SOURCE_SCRIPT)
            CHECK(source->raw.at[at] == source->written.at[i] || source->raw.at[at] == '\r',
                  "offset %u is %u", i, at);
    }
}

void check_source(const Source *source)
{
    CHECK(is_utf8(source->text) && !memchr(source->text.at, 0, source->text.len), "text is text");
    CHECK(source->text.at[source->text.len] == '\0', "ended by NUL");
    CHECK(source->written.len == source->text.len && is_utf8(source->written), "written as long");
    check_lines(source);
    check_cells(source);
    check_way_back(source);
}

static void check_span(const Source *source, Span span, const char *what, Str about)
{
    CHECK(span.start <= span.end && span.end <= source->text.len, "%s [%u, %u) of %u: %.*s", what,
          span.start, span.end, source->text.len, STR_ARG(about));
    CHECK(is_between_characters(source->text, span.start) &&
              is_between_characters(source->text, span.end),
          "%s [%u, %u) cuts a character: %.*s", what, span.start, span.end, STR_ARG(about));
}

static void check_edits(const Source *source, const Finding *finding)
{
    const Fix *fix = &finding->fix;
    for (uint32_t i = 0; i < fix->edits.count; i++) {
        check_span(source, fix->edits.at[i].span, "edit", finding->message);
        CHECK(is_utf8(fix->edits.at[i].content), "an edit is text");
        CHECK(i == 0 || fix->edits.at[i - 1].span.end <= fix->edits.at[i].span.start,
              "edits have an order: %.*s", STR_ARG(finding->message));
    }
    CHECK(!fix->edits.count || fix->title.len, "a fix has a title: %.*s",
          STR_ARG(finding->message));
}

static void check_finding(const Source *source, const Finding *finding)
{
    check_sentence(finding->message);
    check_span(source, finding->span, "finding", finding->message);
    CHECK(source_place(source, finding->span.start).row >= 1, "it has a place");
    for (uint32_t i = 0; i < finding->notes.count; i++) {
        check_sentence(finding->notes.at[i].message);
        if (!finding->notes.at[i].path.len)
            check_span(source, finding->notes.at[i].span, "note", finding->message);
    }
    check_edits(source, finding);
}

void check_findings(const Source *source, const Findings *findings)
{
    for (uint32_t i = 0; i < findings->count; i++)
        check_finding(source, &findings->at[i]);
}

static void check_same(const Findings *once, const Findings *again)
{
    CHECK(once->count == again->count, "%u findings, then %u", once->count, again->count);
    for (uint32_t i = 0; i < once->count; i++) {
        const Finding *a = &once->at[i], *b = &again->at[i];
        CHECK(a->rule == b->rule && a->span.start == b->span.start && a->span.end == b->span.end &&
                  str_eq(a->message, b->message) && a->notes.count == b->notes.count,
              "%.*s, then %.*s", STR_ARG(a->message), STR_ARG(b->message));
    }
}

typedef struct Worker {
    const Source *source;
    Target target;
    Arena *arena;
    Linter *linter;
    Linted linted;
} Worker;

static void *work(void *context)
{
    Worker *worker = context;
    worker->linted = lint_with(worker->linter, worker->arena, worker->source, worker->target);
    return NULL;
}

void check_repeatable(Arena *arena, const Source *source, Target target, const Findings *findings)
{
    Linted again = lint_all(arena, source, target);
    check_same(findings, &again.findings);
    Worker workers[2];
    pthread_t threads[2];
    for (int i = 0; i < 2; i++) {
        workers[i] = (Worker){
            .source = source, .target = target, .arena = arena_new(), .linter = linter_new()};
        CHECK(pthread_create(&threads[i], NULL, work, &workers[i]) == 0, "there are threads");
    }
    for (int i = 0; i < 2; i++) {
        pthread_join(threads[i], NULL);
        check_same(findings, &workers[i].linted.findings);
        arena_free(workers[i].arena);
        linter_free(workers[i].linter);
    }
}

static bool is_rule(const Finding *finding, const char *code)
{
    return str_is(str_of(code), finding->rule->code);
}

/* Where the text does not parse, or is too deep, what stands there is not known. */
static bool tells_unread(const Finding *finding)
{
    return is_rule(finding, "WL001") || is_rule(finding, "WL003");
}

void check_prefilter(const Source *source, const Findings *findings)
{
    if (prefilter_may_matter(source->text))
        return;
    for (uint32_t i = 0; i < findings->count; i++)
        CHECK(tells_unread(&findings->at[i]), "passed over, and yet: %s %.*s",
              findings->at[i].rule->code, STR_ARG(findings->at[i].message));
}

static uint32_t count_broken(const Findings *findings)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < findings->count; i++)
        count += is_rule(&findings->at[i], "WL001");
    return count;
}

/* Silenced findings are not mended. */
static Linted lint_unsilenced(Arena *arena, const Source *source, Target target)
{
    Linted linted = lint_all(arena, source, target);
    suppress(arena, source, &linted.outline, all_rules(), &linted.findings);
    return linted;
}

/* Where a file does not parse, its structure is a guess, and so is what an edit does to it. */
void check_fixes(Arena *arena, const Source *source, Target target, bool unsafe)
{
    Linted linted = lint_all(arena, source, target);
    if (count_broken(&linted.findings))
        return;
    suppress(arena, source, &linted.outline, all_rules(), &linted.findings);
    Source now = *source;
    for (int round = 0;; round++) {
        Str raw = STR("");
        Source fixed;
        if (!fix_apply(arena, &now, &linted.findings, unsafe, &raw))
            break;
        CHECK(round < MOST_ROUNDS, "fixes come to an end:\n%.*s", STR_ARG(raw));
        CHECK(read_source(arena, source->path, raw, &fixed), "what is fixed is read");
        Linted whole = lint_all(arena, &fixed, target);
        CHECK(!count_broken(&whole.findings), "what is fixed parses:\n%.*s\n---\n%.*s",
              STR_ARG(now.raw), STR_ARG(raw));
        check_findings(&fixed, &whole.findings);
        now = fixed;
        linted = lint_unsilenced(arena, &now, target);
    }
}

bool is_continued(const Source *source, const Outline *outline, const Finding *finding)
{
    LogicalLines lines = {.outline = outline, .source = source};
    Rows rows = logical_line_at(&lines, source_line_at(source, finding->span.start));
    return str_ends(str_trim(source_line(source, rows.last)), "\\");
}

/* A comment that silences nothing is no bug of the program that it stands in. */
static const Selection *selection_without_unused(void)
{
    static Selection selection;
    uint32_t unused = rule_find(STR("WL002"));
    selection = *all_rules();
    if (unused != RULE_COUNT)
        selection.enabled[unused] = false;
    return &selection;
}

void check_noqa(Arena *arena, const Source *source, Target target)
{
    Linted linted = lint_all(arena, source, target);
    if (count_broken(&linted.findings))
        return;
    suppress(arena, source, &linted.outline, selection_without_unused(), &linted.findings);
    Str raw = STR("");
    Source silenced;
    if (!noqa_apply(arena, source, &linted.outline, &linted.findings, &raw))
        return;
    CHECK(read_source(arena, source->path, raw, &silenced), "it is still read");
    Linted left = lint_all(arena, &silenced, target);
    suppress(arena, &silenced, &left.outline, selection_without_unused(), &left.findings);
    for (uint32_t i = 0; i < left.findings.count; i++)
        CHECK(is_continued(&silenced, &left.outline, &left.findings.at[i]),
              "silenced, and yet: %.*s\n%.*s", STR_ARG(left.findings.at[i].message), STR_ARG(raw));
}
