#include "rule.h"

static void report_pair(Pass *pass, const Op *op, const NeverEqual *found)
{
    Str shown = found->other ? pass_text(pass, found->other->span) : found->written;
    const char *numbers = found->is_about_bools ? "bools" : "numbers";
    const char *no_number = found->is_about_bools ? "neither" : "no number";
    const char *the_number = found->is_about_bools ? "" : "the number ";
    report(pass, op->span, "the column holds %s, and %s equals %s`%.*s`",
           found->is_text ? "text" : numbers, found->is_text ? "no text" : no_number,
           found->is_text ? the_number : "the text ", STR_ARG(shown));
    if (found->column) {
        Evidence evidence = evidence_of(pass, found->column);
        because_of_sample(pass, &evidence, evidence.column ? &evidence.values.at[0] : NULL);
    }
    because_of_origin(pass, found->holder);
}

#define WAY_OUT "make numbers of them first"

static void report_use(Pass *pass, const Op *op, const TextUse *use)
{
    Str name = use->evidence.name;
    if (use->joins)
        report(pass, op->span,
               "%s the texts of `%.*s`, like `%.*s`, which are no numbers: " WAY_OUT, use->joins,
               STR_ARG(name), STR_ARG(use->order.most->value));
    else
        report(pass, op->span,
               "`%.*s` takes the numbers in `%.*s` as text, and there `%.*s` comes before "
               "`%.*s`: " WAY_OUT,
               STR_ARG(use->does), STR_ARG(name), STR_ARG(use->order.before->value),
               STR_ARG(use->order.behind->value));
    because_of_sample(pass, &use->evidence, use->joins ? use->order.most : use->order.before);
    because_of_origin(pass, use->holder);
}

static void check(Pass *pass, const Op *op)
{
    NeverEqual found;
    for (uint32_t i = 0; never_equal_by(op, i, &found); i++)
        report_pair(pass, op, &found);
    TextUses uses = text_uses(pass, op);
    for (uint32_t i = 0; i < uses.count; i++)
        report_use(pass, op, &uses.at[i]);
}

const Rule rule_text_against_number = {
    .code = "WL513",
    .name = "text-against-number",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL) | ON(OP_COMPARE) | ON(OP_BINARY),
    .check = check,
};
