#include "judge/judge.h"

#include <stdlib.h>

#include "judge/pass.h"

typedef struct Wakes { /* the passes that a kind of operation wakes */
    Pass **at;
    uint32_t count;
} Wakes;

/* More of one file are no list to work through, but a mistake in the configuration or an attack. */
#define MOST_FINDINGS 2000u

static void start_passes(Arena *arena, const Judgement *judgement, Pass *passes, Limits *limits)
{
    for (uint32_t i = 0; i < RULE_COUNT; i++)
        passes[i] =
            (Pass){.arena = arena, .judgement = judgement, .rule = RULES[i], .limits = limits};
}

static bool is_woken(const Judgement *judgement, uint32_t rule, uint32_t kind)
{
    return selection_has(judgement->selection, rule) && RULES[rule]->check &&
           (RULES[rule]->on & ON(kind));
}

static void find_wakes(Arena *arena, const Judgement *judgement, Pass *passes, Wakes *wakes)
{
    for (uint32_t kind = 0; kind < OP_KIND_COUNT; kind++) {
        wakes[kind].at = ARENA_ARRAY(arena, Pass *, RULE_COUNT);
        for (uint32_t rule = 0; rule < RULE_COUNT; rule++)
            if (is_woken(judgement, rule, kind))
                wakes[kind].at[wakes[kind].count++] = &passes[rule];
    }
}

/* What no path reaches has no values, and nothing can be said of it; that it was not read can, and
 * in any file: what stands there is not known, and may be how pandas comes in. */
static bool is_judged(const Op *op, bool meets_pandas)
{
    return op->kind == OP_ERROR || op->kind == OP_LIMIT || (meets_pandas && op->value);
}

static void wake(const Wakes *wakes, const Op *op)
{
    for (uint32_t i = 0; i < wakes->count; i++) {
        wakes->at[i]->op = op;
        wakes->at[i]->rule->check(wakes->at[i], op);
    }
}

static int worst_first(const void *left, const void *right)
{
    const Finding *a = left, *b = right;
    if (a->severity != b->severity)
        return a->severity > b->severity ? -1 : 1;
    return a->span.start < b->span.start ? -1 : a->span.start > b->span.start;
}

static void leave_out_the_least(Arena *arena, Findings *findings, Limits *limits)
{
    if (findings->count <= MOST_FINDINGS)
        return;
    qsort(findings->at, findings->count, sizeof(Finding), worst_first);
    limit_note(arena, limits, findings->at[MOST_FINDINGS].span,
               STR("more than 2000 findings, of which the least severe are left out"));
    findings->count = MOST_FINDINGS;
}

/* What cut the code itself short stands in it as an operation; SENTENCE is about other bounds. */
static void report_limits(Arena *arena, const Judgement *judgement, const Limits *limits,
                          const char *sentence, Findings *findings)
{
    uint32_t rule = rule_find(STR("WL003"));
    if (rule == RULE_COUNT || !selection_has(judgement->selection, rule))
        return;
    for (uint32_t i = 0; i < limits->count; i++) {
        Str message = arena_printf(arena, "%s %.*s", sentence, STR_ARG(limits->at[i].bound));
        LIST_ADD(arena, findings,
                 ((Finding){.rule = RULES[rule],
                            .severity = RULES[rule]->severity,
                            .span = limits->at[i].span,
                            .message = message}));
    }
}

void judge(Arena *arena, const Judgement *judgement, Findings *findings)
{
    Pass *passes = ARENA_ARRAY(arena, Pass, RULE_COUNT);
    Wakes wakes[OP_KIND_COUNT] = {0};
    Limits limits = {0};
    start_passes(arena, judgement, passes, &limits);
    find_wakes(arena, judgement, passes, wakes);
    bool meets_pandas = code_meets_pandas(judgement->code);
    for (uint32_t i = 0; i < judgement->code->op_count; i++) {
        const Op *op = code_op(judgement->code, i);
        if (is_judged(op, meets_pandas))
            wake(&wakes[op->kind], op);
        if (!arena_is_full(arena, 0))
            continue;
        limit_note(arena, &limits, op->span, STR(MEMORY_BOUND));
        break;
    }
    for (uint32_t i = 0; i < RULE_COUNT; i++)
        pass_finish(&passes[i], findings);
    leave_out_the_least(arena, findings, &limits);
    report_limits(arena, judgement, &limits, "the analysis of this file was cut short by",
                  findings);
    if (meets_pandas)
        report_limits(arena, judgement, &judgement->code->limits,
                      "this file is analyzed less closely: it has", findings);
}
