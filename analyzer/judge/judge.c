#include "judge/judge.h"

#include "judge/pass.h"

typedef struct Wakes { /* the passes that a kind of operation wakes */
    Pass **at;
    uint32_t count;
} Wakes;

static void start_passes(Arena *arena, const Judgement *judgement, Pass *passes)
{
    for (uint32_t i = 0; i < RULE_COUNT; i++)
        passes[i] = (Pass){.arena = arena, .judgement = judgement, .rule = RULES[i]};
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

/* What no path reaches has no values, and nothing can be said of it; that it does not parse can. */
static bool is_judged(const Op *op)
{
    return op->value || op->kind == OP_ERROR || op->kind == OP_LIMIT;
}

void judge(Arena *arena, const Judgement *judgement, Findings *findings)
{
    Pass *passes = ARENA_ARRAY(arena, Pass, RULE_COUNT);
    Wakes wakes[OP_KIND_COUNT] = {0};
    start_passes(arena, judgement, passes);
    find_wakes(arena, judgement, passes, wakes);
    for (uint32_t i = 0; i < judgement->code->op_count; i++) {
        const Op *op = code_op(judgement->code, i);
        const Wakes *woken = &wakes[op->kind];
        for (uint32_t j = 0; j < woken->count && is_judged(op); j++)
            woken->at[j]->rule->check(woken->at[j], op);
    }
    for (uint32_t i = 0; i < RULE_COUNT; i++)
        pass_finish(&passes[i], findings);
}
