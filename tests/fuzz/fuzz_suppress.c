/* Comments that silence findings, and comments written to silence them. Findings are made up, one a
 * statement, so that no rule need be convinced first.
 * Input: Python text. */
#include "cli/outlines.h"
#include "promises.h"
#include "report/noqa.h"
#include "report/suppress.h"

typedef struct Read {
    Source source;
    const Tree *tree;
    Outline outline;
    Findings findings;
} Read;

static Parser *one_parser(void)
{
    static Parser *parser;
    if (!parser)
        parser = parser_new();
    return parser;
}

static void add_finding(Arena *arena, Read *read, Span span, uint32_t choice)
{
    const Rule *rule = RULES[choice % RULE_COUNT];
    Finding finding = {.rule = rule, .severity = rule->severity, .span = span, .message = STR("x")};
    LIST_ADD(arena, &read->findings, finding);
}

static bool read_text(Arena *arena, Str text, Read *read)
{
    *read = (Read){.tree = NULL};
    if (!read_source(arena, STR("a.py"), text, &read->source))
        return false;
    read->tree = tree_parse(arena, one_parser(), &read->source);
    read->outline = outline_of(arena, read->tree);
    for (uint32_t i = 0; i < read->outline.statement_count; i++)
        add_finding(arena, read, read->outline.statements[i].span, i);
    return true;
}

static bool parses(const Tree *tree)
{
    for (uint32_t i = 0; i < tree->root_count; i++)
        if (!tree->roots[i] || tree->errors[i].end)
            return false;
    return true;
}

static void check_outline(const Read *read)
{
    uint32_t last = 0;
    for (uint32_t i = 0; i < read->outline.statement_count; i++) {
        Span span = read->outline.statements[i].span;
        CHECK(last <= span.start && span.start <= span.end && span.end <= read->source.text.len,
              "statement [%u, %u) behind %u", span.start, span.end, last);
        last = span.end;
    }
    for (uint32_t i = 0; i < read->outline.comment_count; i++) {
        Span span = read->outline.comments[i];
        CHECK(span.start < span.end && span.end <= read->source.text.len &&
                  read->source.text.at[span.start] == '#',
              "comment [%u, %u)", span.start, span.end);
    }
}

static void check_left(const Read *read, const Findings *left, uint32_t before)
{
    uint32_t kept = 0;
    check_findings(&read->source, left);
    for (uint32_t i = 0; i < left->count; i++) {
        kept += str_is(left->at[i].message, "x");
        CHECK(i == 0 || left->at[i - 1].span.start <= left->at[i].span.start, "in order");
    }
    CHECK(kept <= before, "none is made up: %u of %u", kept, before);
}

static bool is_unused(const Finding *finding)
{
    return !str_is(finding->message, "x");
}

/* Comments for all that was left: then nothing is left. */
static void check_written(Arena *arena, Read *read, Findings *left)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < left->count; i++)
        if (!is_unused(&left->at[i]))
            left->at[kept++] = left->at[i];
    left->count = kept;
    Str raw = STR("");
    if (!noqa_apply(arena, &read->source, &read->outline, left, &raw))
        return;
    Read again;
    CHECK(read_text(arena, raw, &again), "it is still read");
    CHECK(parses(again.tree), "and parses:\n%.*s", STR_ARG(raw));
    CHECK(again.outline.statement_count == read->outline.statement_count, "as before:\n%.*s",
          STR_ARG(raw));
    suppress(arena, &again.source, &again.outline, all_rules(), &again.findings);
    for (uint32_t i = 0; i < again.findings.count; i++)
        CHECK(is_unused(&again.findings.at[i]) ||
                  is_continued(&again.source, &again.outline, &again.findings.at[i]),
              "finding at %u is silenced:\n%.*s", again.findings.at[i].span.start, STR_ARG(raw));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena *arena = fresh_arena();
    Read read;
    if (!read_text(arena, (Str){(const char *)data, (uint32_t)size}, &read))
        return 0;
    check_outline(&read);
    uint32_t before = read.findings.count;
    suppress(arena, &read.source, &read.outline, all_rules(), &read.findings);
    check_left(&read, &read.findings, before);
    if (parses(read.tree))
        check_written(arena, &read, &read.findings);
    return 0;
}
