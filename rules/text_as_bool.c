#include "rule.h"

#define EVERY_TEXT "every text but the empty one is True as a bool"
#define FALSE_WORDS "False false FALSE no No NO n N f F 0 off Off OFF"

static bool is_false_word(const void *words, const Sample *sample)
{
    return sample_is_value(sample) && str_in_words(sample->value, words);
}

static bool report_falses(Pass *pass, const Op *call, const Evidence *evidence)
{
    SamplesFound falses = evidence_find(evidence, is_false_word, FALSE_WORDS);
    if (!falses.rows)
        return false;
    report(pass, call->span, EVERY_TEXT ": `%.*s` is, in %u of the %u values seen in `%.*s`",
           STR_ARG(falses.first->value), falses.rows, evidence_rows(evidence),
           STR_ARG(evidence->name));
    because_of_sample(pass, evidence, falses.first);
    return true;
}

/* An empty cell of a file is missing, and that is True as well. */
static bool report_all_true(Pass *pass, const Op *call, const Op *column)
{
    Evidence all = evidence_of_all(pass, column);
    const Evidence *evidence = &all;
    for (uint32_t i = 0; i < evidence->values.count; i++)
        if (!evidence->values.at[i].value.len)
            return false;
    if (evidence->values.count < 2)
        return false;
    report(pass, call->span,
           EVERY_TEXT ": so are all %u values seen in `%.*s`; compare it with the word that means "
                      "yes",
           evidence_rows(evidence), STR_ARG(evidence->name));
    because_of_sample(pass, evidence, &evidence->values.at[0]);
    return true;
}

static void check_column(Pass *pass, const Op *call, const Op *column)
{
    Evidence evidence = evidence_of_values_or_shapes(pass, column);
    if (report_falses(pass, call, &evidence) || is_empty_where_missing(column))
        return;
    if (was_no_text(op_value(column)))
        report(pass, call->span, EVERY_TEXT ", `False` too: leave the cast to text out");
    else if (!report_all_true(pass, call, column) && has_letters_made_alike(column))
        report_as(pass, SEVERITY_WARNING, call->span,
                  EVERY_TEXT ", `false` and `no` too: compare it with the word that means yes");
}

static void check(Pass *pass, const Op *call)
{
    Str name;
    const Op *column = op_is_used(call) ? made_bool_by(call) : NULL;
    if (column)
        check_column(pass, call, column);
    for (uint32_t i = 0; op_is_used(call) && column_made_bool_by(call, i, &name); i++) {
        Evidence evidence = evidence_in_table(pass, op_value(receiver_of(call)), name);
        report_falses(pass, call, &evidence);
    }
}

const Rule rule_text_as_bool = {
    .code = "WL511",
    .name = "text-as-bool",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
