#include "rule.h"

#define FALSE_WORDS "False false FALSE no No NO n N f F 0 off Off OFF"

static bool casts_to_bool(const Op *call)
{
    if (dtype_cast_to(call) == DTYPE_BOOL)
        return !str_starts(op_value(argument_of(call, "dtype", 0))->text, "boolean");
    bool applies = calls(call, OWNER_SERIES, "apply") || calls(call, OWNER_SERIES, "map");
    const Value *function = applies && call->arg_count ? op_value(call->args[0].op) : NULL;
    return value_is(function, VALUE_NAMED) && str_is(function->text, "bool");
}

static bool is_false_word(Str text)
{
    return str_in_words(text, FALSE_WORDS);
}

typedef struct Falses { /* texts that mean no */
    uint32_t rows;
    const Sample *first;
} Falses;

static Falses count_falses(const Evidence *evidence)
{
    Falses falses = {0};
    for (uint32_t i = 0; i < evidence->values.count; i++) {
        const Sample *sample = &evidence->values.at[i];
        if (!sample_is_value(sample) || !is_false_word(sample->value))
            continue;
        falses.rows += sample->count;
        falses.first = falses.first ? falses.first : sample;
    }
    return falses;
}

static void report_data(Pass *pass, const Op *call, const Evidence *evidence, Falses falses)
{
    report(pass, call->span,
           "every text but the empty one is True as a bool: `%.*s` is, in %u of the %u values seen "
           "in `%.*s`",
           STR_ARG(falses.first->value), falses.rows, evidence_rows(evidence),
           STR_ARG(evidence->name));
    because_of_sample(pass, evidence, falses.first);
}

/* An empty cell of a file is missing, and that is True as well. */
static bool report_all_true(Pass *pass, const Op *call, const Evidence *evidence)
{
    if (evidence->values.count < 2)
        return false;
    for (uint32_t i = 0; i < evidence->values.count; i++)
        if (!evidence->values.at[i].value.len)
            return false;
    report(pass, call->span,
           "every text but the empty one is True as a bool: so are all %u values seen in `%.*s`; "
           "compare it with the word that means yes",
           evidence_rows(evidence), STR_ARG(evidence->name));
    because_of_sample(pass, evidence, &evidence->values.at[0]);
    return true;
}

/* Words whose letters are made alike are there to be told apart: an empty one has no letters. */
static bool is_about_words(const Op *column)
{
    return calls(column, OWNER_STR, "lower") || calls(column, OWNER_STR, "upper") ||
           calls(column, OWNER_STR, "title") || calls(column, OWNER_STR, "capitalize") ||
           calls(column, OWNER_STR, "casefold");
}

/* `0`, `False` and `nan` are the texts of what is no text. */
static bool was_no_text(const Content *content)
{
    return content->before_text == DTYPE_BOOL ||
           (content->text_cast && content->before_text != DTYPE_TEXT);
}

/* df.astype({"active": bool}) */
static void check_table(Pass *pass, const Op *call)
{
    const Value *dtypes = op_value(argument_of(call, "dtype", 0)),
                *table = op_value(receiver_of(call));
    for (uint32_t i = 0; value_is(dtypes, VALUE_DICT) && dtypes->keys && i < dtypes->count; i++) {
        const Value *name = dtypes->keys[i];
        bool is_bool = value_is(name, VALUE_STRING) &&
                       dtype_named(dtypes->items[i]) == DTYPE_BOOL &&
                       !str_starts(dtypes->items[i]->text, "boolean");
        const ColumnFacts *column = is_bool ? columns_get(table->facts->columns, name->text) : NULL;
        if (!column || column->content.dtype != DTYPE_TEXT)
            continue;
        Evidence evidence = evidence_in_table(pass, table, name->text);
        Falses falses = count_falses(&evidence);
        if (falses.rows)
            report_data(pass, call, &evidence, falses);
    }
}

static void check(Pass *pass, const Op *call)
{
    const Op *column = receiver_of(call);
    if (calls(call, OWNER_FRAME, "astype") && op_is_used(call)) {
        check_table(pass, call);
        return;
    }
    const Value *value = op_value(column);
    if (!casts_to_bool(call) || !op_is_used(call) || !value_is(value, VALUE_SERIES))
        return;
    if (value->facts->content.dtype != DTYPE_TEXT)
        return;
    Evidence evidence = evidence_of_values_or_shapes(pass, column);
    Falses falses = count_falses(&evidence);
    if (falses.rows) {
        report_data(pass, call, &evidence, falses);
        return;
    }
    if (was_no_text(&value->facts->content))
        report(pass, call->span,
               "every text but the empty one is True as a bool, `False` too: leave the cast to "
               "text out");
    else if (report_all_true(pass, call, &evidence))
        return;
    else if (is_about_words(column))
        report_as(pass, SEVERITY_WARNING, call->span,
                  "every text but the empty one is True as a bool, `false` and `no` too: compare "
                  "it with the word that means yes");
}

const Rule rule_text_as_bool = {
    .code = "WL511",
    .name = "text-as-bool",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
