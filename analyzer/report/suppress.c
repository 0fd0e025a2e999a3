#include "report/suppress.h"

#include <stdlib.h>

#include "report/directive.h"

/* One selector of one directive; a directive without a list makes one entry for all rules. */
typedef struct Entry {
    DirectiveKind kind;
    Str selector; /* empty: all rules */
    Str word;     /* DIRECTIVE_UNKNOWN */
    Span span;    /* where it stands */
    uint32_t row; /* of the first line that it is about */
    bool used;
} Entry;

typedef LIST(Entry) Entries;

typedef struct Suppress {
    Arena *arena;
    const Source *source;
    LogicalLines logical;
    const Selection *selection;
    Entries lines;          /* noqa and ignore, by the first row of the logical line they cover */
    Entries ranges;         /* disable and enable */
    Entries whole;          /* file-ignore */
    Entries unknown;        /* words that mean nothing */
    SilencedList *silenced; /* NULL: nobody asks what was taken out */
    Entry *disabled_by[SELECTION_MOST]; /* the disable in force for each rule, while walking down
                                           the file */
    Entry *ignored_by[SELECTION_MOST];  /* the file-ignore of each rule */
} Suppress;

/* The first row of the logical line that a comment at OFFSET covers. */
static uint32_t covered_row(Suppress *suppress, uint32_t offset)
{
    const Source *source = suppress->source;
    uint32_t row = source_line_at(source, offset);
    Rows rows = logical_line_at(&suppress->logical, row);
    Str before = str_slice(source->text, source->lines[row], offset);
    bool stands_alone = rows.first == row && rows.last == row && str_trim(before).len == 0;
    if (!stands_alone)
        return rows.first;
    const Statement *below = outline_statement_from(suppress->logical.outline, source, offset);
    return below ? source_line_at(source, below->span.start) : row;
}

static Entries *entries_of(Suppress *suppress, DirectiveKind kind)
{
    switch (kind) {
    case DIRECTIVE_NOQA:
    case DIRECTIVE_IGNORE:
        return &suppress->lines;
    case DIRECTIVE_FILE_IGNORE:
        return &suppress->whole;
    case DIRECTIVE_DISABLE:
    case DIRECTIVE_ENABLE:
        return &suppress->ranges;
    case DIRECTIVE_UNKNOWN:
        return &suppress->unknown;
    }
    return &suppress->unknown;
}

/* COMMENT is where the comment of DIRECTIVE starts: another directive may stand before this one. */
static void add_entries(Suppress *suppress, uint32_t comment, const Directive *directive)
{
    Entries *entries = entries_of(suppress, directive->kind);
    Entry entry = {.kind = directive->kind, .word = directive->word, .span = directive->span};
    entry.row = entries == &suppress->lines
                    ? covered_row(suppress, comment)
                    : source_line_at(suppress->source, directive->span.start);
    if (directive->is_blanket)
        LIST_ADD(suppress->arena, entries, entry);
    for (uint32_t i = 0; i < directive->selectors.count; i++) {
        entry.span = directive->selectors.at[i];
        entry.selector = source_text(suppress->source, entry.span);
        LIST_ADD(suppress->arena, entries, entry);
    }
}

static void read_comments(Suppress *suppress)
{
    const Outline *outline = suppress->logical.outline;
    for (uint32_t i = 0; i < outline->comment_count; i++) {
        uint32_t at = outline->comments[i].start;
        Directive directive;
        while (directive_next(suppress->arena, suppress->source->text, &at,
                              outline->comments[i].end, &directive))
            add_entries(suppress, outline->comments[i].start, &directive);
    }
}

static bool names(const Entry *entry, const Rule *rule)
{
    return entry->selector.len == 0 || selector_names(entry->selector, rule);
}

static uint32_t index_of(const Rule *rule)
{
    return rule_find(str_of(rule->code));
}

/* Brings `disabled_by` to what holds at ROW; *next is the first range entry not yet met. */
static void walk_ranges(Suppress *suppress, uint32_t row, uint32_t *next)
{
    for (; *next < suppress->ranges.count && suppress->ranges.at[*next].row <= row; ++*next) {
        Entry *entry = &suppress->ranges.at[*next];
        for (uint32_t rule = 0; rule < RULE_COUNT; rule++)
            if (names(entry, RULES[rule]))
                suppress->disabled_by[rule] = entry->kind == DIRECTIVE_DISABLE ? entry : NULL;
    }
}

static uint32_t first_at_row(const Entries *lines, uint32_t row)
{
    uint32_t low = 0, high = lines->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (lines->at[middle].row < row)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static Entry *line_entry_for(Suppress *suppress, const Rule *rule, uint32_t row)
{
    uint32_t first = logical_line_at(&suppress->logical, row).first;
    Entries *lines = &suppress->lines;
    for (uint32_t i = first_at_row(lines, first); i < lines->count && lines->at[i].row == first;
         i++)
        if (names(&lines->at[i], rule))
            return &lines->at[i];
    return NULL;
}

/* The entry that silences FINDING, or NULL. */
static const Entry *silencer(Suppress *suppress, const Finding *finding, uint32_t row)
{
    uint32_t rule = index_of(finding->rule);
    Entry *entry = line_entry_for(suppress, finding->rule, row);
    if (!entry)
        entry = suppress->disabled_by[rule];
    if (!entry)
        entry = suppress->ignored_by[rule];
    if (entry)
        entry->used = true;
    return entry;
}

static int by_place(const void *left, const void *right)
{
    const Finding *a = left, *b = right;
    if (a->span.start != b->span.start)
        return a->span.start < b->span.start ? -1 : 1;
    return str_order(str_of(a->rule->code), str_of(b->rule->code));
}

static void remove_silenced(Suppress *suppress, Findings *findings)
{
    uint32_t kept = 0, next_range = 0;
    for (uint32_t i = 0; i < findings->count; i++) {
        uint32_t row = source_line_at(suppress->source, findings->at[i].span.start);
        walk_ranges(suppress, row, &next_range);
        const Entry *entry = silencer(suppress, &findings->at[i], row);
        if (!entry)
            findings->at[kept++] = findings->at[i];
        else if (suppress->silenced)
            LIST_ADD(suppress->arena, suppress->silenced,
                     ((Silenced){findings->at[i], entry->span}));
    }
    findings->count = kept;
}

static bool any_rule_ran(const Suppress *suppress, const Entry *entry)
{
    for (uint32_t i = 0; i < RULE_COUNT; i++)
        if (names(entry, RULES[i]) && selection_has(suppress->selection, i))
            return true;
    return false;
}

/* Why ENTRY is reported, or "" when it is in order. A bare noqa may be there for another linter. */
static Str complaint(const Suppress *suppress, const Entry *entry)
{
    Arena *arena = suppress->arena;
    if (entry->kind == DIRECTIVE_UNKNOWN)
        return arena_printf(arena,
                            "`%.*s` means nothing here; `ignore`, `file-ignore`, `disable` "
                            "and `enable` do",
                            STR_ARG(entry->word));
    if (entry->selector.len && !selector_is_known(entry->selector)) {
        Str nearest = selector_nearest(entry->selector);
        return arena_printf(arena,
                            nearest.len ? "there is no rule `%.*s`; did you mean `%.*s`?"
                                        : "there is no rule `%.*s`%.*s",
                            STR_ARG(entry->selector), STR_ARG(nearest));
    }
    bool may_be_foreign = entry->kind == DIRECTIVE_NOQA && !entry->selector.len;
    if (entry->used || may_be_foreign || entry->kind == DIRECTIVE_ENABLE ||
        !any_rule_ran(suppress, entry))
        return STR("");
    return entry->selector.len
               ? arena_printf(arena, "`%.*s` silences nothing here: the comment can go",
                              STR_ARG(entry->selector))
               : STR("this comment silences nothing: it can go");
}

static void report_entries(const Suppress *suppress, const Entries *entries, const Rule *rule,
                           Findings *findings)
{
    for (uint32_t i = 0; i < entries->count; i++) {
        Str message = complaint(suppress, &entries->at[i]);
        if (!message.len)
            continue;
        Finding finding = {.rule = rule,
                           .severity = rule->severity,
                           .span = entries->at[i].span,
                           .message = message};
        LIST_ADD(suppress->arena, findings, finding);
    }
}

static void report_unused(const Suppress *suppress, Findings *findings)
{
    uint32_t rule = rule_find(STR("WL002"));
    if (rule == RULE_COUNT || !selection_has(suppress->selection, rule))
        return;
    report_entries(suppress, &suppress->lines, RULES[rule], findings);
    report_entries(suppress, &suppress->ranges, RULES[rule], findings);
    report_entries(suppress, &suppress->whole, RULES[rule], findings);
    report_entries(suppress, &suppress->unknown, RULES[rule], findings);
}

static void sort(Findings *findings)
{
    if (findings->count)
        qsort(findings->at, findings->count, sizeof(Finding), by_place);
}

void suppress(Arena *arena, const Source *source, const Outline *outline,
              const Selection *selection, Findings *findings)
{
    suppress_into(arena, source, outline, selection, findings, NULL);
}

void suppress_into(Arena *arena, const Source *source, const Outline *outline,
                   const Selection *selection, Findings *findings, SilencedList *silenced)
{
    Suppress *state = ARENA_NEW(arena, Suppress);
    *state = (Suppress){.arena = arena,
                        .source = source,
                        .selection = selection,
                        .silenced = silenced,
                        .logical = {.outline = outline, .source = source}};
    read_comments(state);
    for (uint32_t i = 0; i < state->whole.count; i++)
        for (uint32_t rule = 0; rule < RULE_COUNT; rule++)
            if (names(&state->whole.at[i], RULES[rule]))
                state->ignored_by[rule] = &state->whole.at[i];
    sort(findings);
    remove_silenced(state, findings);
    report_unused(state, findings);
    sort(findings);
}
