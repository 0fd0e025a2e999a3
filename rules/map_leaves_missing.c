#include "rule.h"

typedef struct Left { /* values that the dictionary has no entry for */
    const Sample *first, *second;
    uint32_t values, rows;
    bool hides; /* there may be more rows, or values that are not known */
} Left;

/* What is done with the gaps next shows that they are meant. */
static bool is_gap_meant(const Op *call)
{
    const Op *next = call->user;
    if (!next || next->kind == OP_COMPARE)
        return true;
    if (next->kind == OP_CALL && str_in_words(called_path(next), "print display"))
        return true; /* whoever reads it sees the gaps */
    return next->kind == OP_ATTRIBUTE &&
           str_in_words(next->name, "fillna isna isnull notna notnull dropna combine_first where "
                                    "mask ffill bfill count");
}

/* 3.0 and 3 are one key. */
static Str without_zero(Str number)
{
    return str_ends(number, ".0") ? str_slice(number, 0, number.len - 2) : number;
}

static bool is_key(const Value *key, Str value, bool is_text)
{
    return is_text ? str_eq(key->text, value)
                   : str_eq(without_zero(key->text), without_zero(value));
}

static bool has_key(const Value *dict, Str value, bool is_text)
{
    for (uint32_t i = 0; i < dict->count; i++)
        if (is_key(dict->keys[i], value, is_text))
            return true;
    return false;
}

/* Are all keys of DICT known, and of one kind? */
static bool has_known_keys(const Value *dict, ValueKind kind)
{
    if (!value_is(dict, VALUE_DICT) || !dict->is_constant || !dict->keys || !dict->count)
        return false;
    for (uint32_t i = 0; i < dict->count; i++)
        if (!value_is(dict->keys[i], kind) || !dict->keys[i]->is_constant)
            return false;
    return true;
}

/* Values that steps have made equal may stand among the samples twice. */
static bool is_repeated(const Evidence *evidence, uint32_t at)
{
    for (uint32_t i = 0; i < at; i++)
        if (str_eq(evidence->values.at[i].value, evidence->values.at[at].value))
            return true;
    return false;
}

static Left find_left(const Evidence *evidence, const Value *dict, bool is_text)
{
    Left left = {0};
    for (uint32_t i = 0; i < evidence->values.count; i++) {
        const Sample *sample = &evidence->values.at[i];
        left.hides |= !sample->count || !sample_is_value(sample);
        if (!sample_is_value(sample) || has_key(dict, sample->value, is_text))
            continue;
        left.rows += sample->count;
        if (is_repeated(evidence, i))
            continue;
        left.values++;
        if (!left.first)
            left.first = sample;
        else if (!left.second)
            left.second = sample;
    }
    return left;
}

static void report_left(Pass *pass, const Op *call, const Evidence *evidence, Left left)
{
    Str rows = evidence_share(pass, evidence, left.rows, left.hides);
    Str first = left.first->value, second = left.second ? left.second->value : first;
    const char *ending =
        " become missing: add what is left out, or say by `.fillna(...)` what it is";
    if (left.values == 1)
        report(pass, call->span, "`map` has no entry for `%.*s`, so that %.*s%s", STR_ARG(first),
               STR_ARG(rows), ending);
    else if (left.values == 2)
        report(pass, call->span, "`map` has no entry for `%.*s` and `%.*s`, so that %.*s%s",
               STR_ARG(first), STR_ARG(second), STR_ARG(rows), ending);
    else
        report(pass, call->span,
               "`map` has no entry for `%.*s`, `%.*s` and %u more, so that %.*s%s", STR_ARG(first),
               STR_ARG(second), left.values - 2, STR_ARG(rows), ending);
    because_of_sample(pass, evidence, left.first);
    because_of_origin(pass, op_value(receiver_of(call)));
}

/* After steps over text the values are text, also where pandas may hold others beside it. */
static bool is_of_kind(const Evidence *evidence, const Value *series, bool is_text)
{
    Dtype dtype = dtype_held(series);
    if (dtype == DTYPE_UNKNOWN && evidence->column)
        dtype = evidence->column->dtype;
    return is_text ? dtype == DTYPE_TEXT : dtype_is_number(dtype);
}

static void check(Pass *pass, const Op *call)
{
    if (!calls(call, OWNER_SERIES, "map") || is_gap_meant(call))
        return;
    const Value *dict = op_value(argument_of(call, "arg", 0));
    bool is_text = has_known_keys(dict, VALUE_STRING);
    if (!is_text && !has_known_keys(dict, VALUE_NUMBER))
        return;
    const Op *column = receiver_of(call);
    Evidence evidence =
        is_text ? evidence_of_values_or_shapes(pass, column) : evidence_of_numbers(pass, column);
    if (!is_of_kind(&evidence, op_value(receiver_of(call)), is_text))
        return;
    Left left = find_left(&evidence, dict, is_text);
    if (left.values && !may_tend_gaps_later(pass_code(pass), call))
        report_left(pass, call, &evidence, left);
}

const Rule rule_map_leaves_missing = {
    .code = "WL406",
    .name = "map-leaves-missing",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
