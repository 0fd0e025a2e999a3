#include "rule.h"

static bool is_text_and_number(Dtype a, Dtype b)
{
    return (a == DTYPE_TEXT && dtype_is_number(b)) || (b == DTYPE_TEXT && dtype_is_number(a));
}

/* The other spelling of a value, when no value of two columns of text is in both; NULL: not so. */
static const Sample *find_misspelled(const Column *left, const Column *right,
                                     const Sample **partner)
{
    bool are_known = left && right;
    return are_known && !shared_value(left, right, partner) ? misspelled_value(left, right, partner)
                                                            : NULL;
}

/* df["id"].isin(other["id"]): both are text, and nothing is spelled the same. */
static void check_spelling(Pass *pass, const Op *column, const Op *others)
{
    const Sample *partner = NULL;
    const Value *value = op_value(column), *given = op_value(others);
    const Sample *sample = find_misspelled(texts_of(value), texts_of(given), &partner);
    if (!sample)
        return;
    report(pass, others->span,
           "none is found: `%.*s` has \"%.*s\" where the other has \"%.*s\", so this is always "
           "False; bring both to one spelling first",
           STR_ARG(pass_text(pass, column->span)), STR_ARG(sample->value), STR_ARG(partner->value));
    because_of_origin(pass, value);
    because_of_origin(pass, given);
}

/* df["id"].isin(other["id"]): nothing is equal, and nothing is said. */
static void check_membership(Pass *pass, const Op *call)
{
    const Op *column = receiver_of(call), *others = argument_of(call, "values", 0);
    const Value *given = op_value(others);
    check_spelling(pass, column, others);
    bool is_column = value_is(given, VALUE_SERIES) || value_is(given, VALUE_ARRAY);
    if (!is_column || !is_text_and_number(dtype_held(op_value(column)), dtype_held(given)))
        return;
    bool is_text = dtype_held(given) == DTYPE_TEXT;
    report(
        pass, others->span,
        "`%.*s` holds %s and `%.*s` %s, which are never equal, so this is always False: give both "
        "one type",
        STR_ARG(pass_text(pass, column->span)), is_text ? "numbers" : "text",
        STR_ARG(pass_text(pass, others->span)), is_text ? "text" : "numbers");
    because_of_origin(pass, op_value(column));
    because_of_origin(pass, given);
}

/* Some rows find their partner, and those that are spelled in another way do not. */
static void check_some(Pass *pass, const Op *call, const Merge *merge)
{
    const Column *left = merge->left_texts, *right = merge->right_texts;
    Misspelled lost = left && right ? values_misspelled(left, right) : (Misspelled){0};
    if (!merge->left || !lost.rows)
        return;
    report_as(pass, SEVERITY_WARNING, call->span,
              "%u rows find no partner, as their `%.*s` is spelled in another way, like \"%.*s\" "
              "and \"%.*s\"; bring both to one spelling first",
              lost.rows, STR_ARG(merge->left_key), STR_ARG(lost.first->value),
              STR_ARG(lost.partner->value));
    because_of_origin(pass, op_value(merge->left));
    because_of_origin(pass, op_value(merge->right));
}

static void check_merge(Pass *pass, const Op *call)
{
    const Sample *partner = NULL;
    Merge merge = merge_or_join_of(call);
    const Sample *sample = find_misspelled(merge.left_texts, merge.right_texts, &partner);
    if (!merge.left || !sample) {
        check_some(pass, call, &merge);
        return;
    }
    report(
        pass, call->span,
        "no row matches: `%.*s` is spelled in other ways than `%.*s`, as in \"%.*s\" and \"%.*s\"; "
        "bring both to one spelling first",
        STR_ARG(merge.left_key), STR_ARG(merge.right_key), STR_ARG(sample->value),
        STR_ARG(partner->value));
    because_of_origin(pass, op_value(merge.left));
    because_of_origin(pass, op_value(merge.right));
}

/* What the keys of a dictionary, or the labels of a Series, are. */
static Dtype dtype_of_keys(const Value *given)
{
    const ColumnFacts *labels = column_of_labels(given);
    if (labels)
        return labels->content.dtype;
    bool has_keys =
        value_is(given, VALUE_DICT) && given->is_constant && given->keys && given->count;
    ValueKind kind = has_keys ? (ValueKind)given->keys[0]->kind : VALUE_UNKNOWN;
    for (uint32_t i = 0; has_keys && i < given->count; i++)
        if (!value_is(given->keys[i], kind))
            return DTYPE_UNKNOWN;
    return kind == VALUE_STRING ? DTYPE_TEXT : kind == VALUE_NUMBER ? DTYPE_NUMBER : DTYPE_UNKNOWN;
}

/* nums.map({"1": "x"}), codes.map(names.set_index("code")["label"]) */
static void check_map(Pass *pass, const Op *call)
{
    const Op *column = receiver_of(call);
    const Value *given = op_value(argument_of(call, "arg", 0));
    Dtype held = dtype_held(op_value(column)), keys = dtype_of_keys(given);
    Str name = pass_text(pass, column->span);
    const Sample *partner = NULL, *sample = find_misspelled(texts_of(op_value(column)),
                                                            label_texts_seen(given), &partner);
    if (is_text_and_number(held, keys))
        report(pass, call->span,
               "`%.*s` holds %s and the keys are %s, which are never equal, so all of it becomes "
               "missing: give both one type",
               STR_ARG(name), held == DTYPE_TEXT ? "text" : "numbers",
               held == DTYPE_TEXT ? "numbers" : "text");
    else if (sample)
        report(pass, call->span,
               "no key is found: `%.*s` has \"%.*s\" where the keys have \"%.*s\", so all of it "
               "becomes missing; bring both to one spelling first",
               STR_ARG(name), STR_ARG(sample->value), STR_ARG(partner->value));
    else
        return;
    because_of_origin(pass, op_value(column));
}

static void check(Pass *pass, const Op *call)
{
    if (calls(call, OWNER_SERIES, "isin"))
        check_membership(pass, call);
    else if (calls(call, OWNER_SERIES, "map"))
        check_map(pass, call);
    else
        check_merge(pass, call);
}

const Rule rule_key_mismatch = {
    .code = "WL610",
    .name = "key-mismatch",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
