#include "cli/why_rules.h"

#include "cli/novelty.h"
#include "judge/judge.h"
#include "report/display.h"
#include "report/suppress.h"

typedef struct Telling {
    const WhyRules *rules;
    const Source *source;
    Span statement;
    FILE *out;
    uint32_t told;
} Telling;

static bool touches(Span a, Span b)
{
    return a.start < b.end && b.start < a.end;
}

/* A finding elsewhere stands for this place too when a note of it is here. */
static bool stands_for(const Finding *finding, Span statement)
{
    for (uint32_t i = 0; i < finding->notes.count; i++)
        if (!finding->notes.at[i].path.len && str_is(finding->notes.at[i].message, "here too") &&
            touches(finding->notes.at[i].span, statement))
            return true;
    return false;
}

static bool is_here(const Telling *telling, const Finding *finding)
{
    return touches(finding->span, telling->statement) || stands_for(finding, telling->statement);
}

static void tell(Telling *telling, const Rule *rule, Severity severity, Str message, Str fate)
{
    Buffer text = {0};
    display_add(&text, message);
    fprintf(telling->out, "%s%s (%s), %s: %.*s\n", telling->told++ ? "" : "\n", rule->code,
            rule->name, severity_name(severity), STR_ARG(buffer_str(&text)));
    buffer_clear(&text);
    display_add(&text, fate);
    if (fate.len)
        fprintf(telling->out, "    not reported: %.*s\n", STR_ARG(buffer_str(&text)));
    buffer_free(&text);
}

static Findings find_all(const WhyRules *rules)
{
    Selection all = {0};
    Findings findings = {0};
    for (uint32_t i = 0; i < RULE_COUNT; i++)
        all.enabled[i] = true;
    Judgement judgement = {rules->program->code, &all, rules->job->target};
    judge(rules->arena, &judgement, &findings);
    return findings;
}

static bool is_selected(const Selection *selection, const Rule *rule)
{
    return selection_has(selection, rule_find(str_of(rule->code)));
}

static Str why_off(const WhyRules *rules, const Rule *rule)
{
    if (is_selected(&rules->job->settings->selection, rule))
        return STR("per-file-ignores takes the rule out for this file");
    return rule->opt_in
               ? arena_printf(rules->arena, "the rule is off unless --extend-select %s", rule->code)
               : STR("the rule was not selected, or is ignored");
}

/* Splits FOUND into what the selected rules found and the rest, which is told. */
static Findings tell_unselected(Telling *telling, const Findings *found)
{
    Findings selected = {0};
    const WhyRules *rules = telling->rules;
    for (uint32_t i = 0; i < found->count; i++) {
        const Finding *finding = &found->at[i];
        if (is_selected(&rules->job->selection, finding->rule))
            LIST_ADD(rules->arena, &selected, *finding);
        else if (is_here(telling, finding))
            tell(telling, finding->rule, finding->severity, finding->message,
                 why_off(rules, finding->rule));
    }
    return selected;
}

static Str place_of(const Telling *telling, uint32_t offset)
{
    Arena *arena = telling->rules->arena;
    Place place = source_place(telling->source, offset);
    return place.cell ? arena_printf(arena, "cell %u, line %u", place.cell, place.row)
                      : arena_printf(arena, "line %u", place.row);
}

static void tell_silenced(Telling *telling, const SilencedList *silenced)
{
    for (uint32_t i = 0; i < silenced->count; i++) {
        const Silenced *each = &silenced->at[i];
        if (!is_here(telling, &each->finding))
            continue;
        Str fate = arena_printf(telling->rules->arena, "the comment `%.*s` in %.*s silences it",
                                STR_ARG(source_written(telling->source, each->by)),
                                STR_ARG(place_of(telling, each->by.start)));
        tell(telling, each->finding.rule, each->finding.severity, each->finding.message, fate);
    }
}

/* What is left when only what is new is asked for: --since takes results out, a baseline marks
 * them. */
static void tell_reported(Telling *telling, const Findings *kept)
{
    const WhyRules *rules = telling->rules;
    Findings here = {0};
    NewOnly only;
    Str why = STR("");
    for (uint32_t i = 0; i < kept->count; i++)
        if (is_here(telling, &kept->at[i]))
            LIST_ADD(rules->arena, &here, kept->at[i]);
    FileReport *report = result_resolve(telling->source, &rules->program->outline, &here);
    if (new_only_start(rules->arena, &rules->job->settings->layers, &only, &why))
        new_only_sort_out(&only, report);
    for (uint32_t i = 0; i < report->count; i++)
        tell(telling, report->results[i].rule, report->results[i].severity,
             report->results[i].message,
             report->results[i].novelty == NOVELTY_UNCHANGED ? STR("the baseline knows it")
                                                             : STR(""));
    if (report->count < here.count)
        fprintf(telling->out, "\n%u more stand on lines that did not change: --since\n",
                here.count - report->count);
    telling->told += here.count - report->count;
    file_report_free(report);
}

/* Rules that are woken by an operation of the statement. */
static uint32_t count_lookers(const Telling *telling)
{
    uint64_t kinds = 0;
    uint32_t count = 0;
    const Code *code = telling->rules->program->code;
    for (uint32_t i = 0; i < code->op_count; i++) {
        const Op *op = code_op(code, i);
        if (op->value && touches(op->span, telling->statement) &&
            op->span.start >= telling->statement.start)
            kinds |= ON(op->kind);
    }
    for (uint32_t i = 0; i < RULE_COUNT; i++)
        count += selection_has(&telling->rules->job->selection, i) && (RULES[i]->on & kinds);
    return count;
}

bool why_write_findings(const WhyRules *rules, const Source *source, Span statement, FILE *out)
{
    Telling telling = {.rules = rules, .source = source, .statement = statement, .out = out};
    Findings found = find_all(rules);
    Findings selected = tell_unselected(&telling, &found);
    SilencedList silenced = {0};
    suppress_into(rules->arena, source, &rules->program->outline, &rules->job->selection, &selected,
                  &silenced);
    tell_silenced(&telling, &silenced);
    tell_reported(&telling, &selected);
    uint32_t lookers = count_lookers(&telling);
    fprintf(out, "\n%u of the %u rules looked at this%s\n", lookers, RULE_COUNT,
            telling.told ? "." : ", and none has anything to say.");
    return telling.told > 0;
}
