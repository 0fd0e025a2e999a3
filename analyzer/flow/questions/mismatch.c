#include "flow/questions.h"

static bool is_text_and_number(Dtype a, Dtype b)
{
    return (a == DTYPE_TEXT && dtype_is_number(b)) || (b == DTYPE_TEXT && dtype_is_number(a));
}

/* The other spelling of a value, when no value of two columns of text is in both. */
static bool are_misspelled(const Column *left, const Column *right, Mismatch *mismatch)
{
    const Sample *partner = NULL;
    if (!left || !right || shared_value(left, right, &partner))
        return false;
    mismatch->sample = misspelled_value(left, right, &partner);
    mismatch->partner = partner;
    mismatch->kind = mismatch->sample ? KEYS_MISSPELLED : KEYS_MATCH;
    return mismatch->sample;
}

static void compare_types(Dtype left, Dtype right, Mismatch *mismatch)
{
    if (is_text_and_number(left, right))
        mismatch->kind = KEYS_OF_TWO_TYPES;
    mismatch->is_text_left = left == DTYPE_TEXT;
}

/* df["id"].isin(other["id"]) */
static Mismatch of_isin(const Op *call)
{
    Mismatch mismatch = {.left = receiver_of(call), .right = argument_of(call, "values", 0)};
    const Value *value = op_value(mismatch.left), *given = op_value(mismatch.right);
    bool is_column = value_is(given, VALUE_SERIES) || value_is(given, VALUE_ARRAY);
    if (!are_misspelled(texts_of(value), texts_of(given), &mismatch) && is_column)
        compare_types(dtype_held(value), dtype_held(given), &mismatch);
    return mismatch;
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

/* Some rows find their partner, and those that are spelled in another way do not. */
static void compare_some(const Column *left, const Column *right, Mismatch *mismatch)
{
    Misspelled lost = left && right ? values_misspelled(left, right) : (Misspelled){0};
    mismatch->kind = lost.rows ? KEYS_MISSPELLED_PARTLY : KEYS_MATCH;
    mismatch->rows = lost.rows;
    mismatch->sample = lost.first;
    mismatch->partner = lost.partner;
}

/* nums.map({"1": "x"}), codes.map(names.set_index("code")["label"]) */
static Mismatch of_map(const Op *call)
{
    Mismatch mismatch = {.left = receiver_of(call)};
    const Value *value = op_value(mismatch.left), *given = op_value(argument_of(call, "arg", 0));
    const Column *texts = texts_of(value), *labels = label_texts_seen(given);
    if (are_misspelled(texts, labels, &mismatch))
        return mismatch;
    compare_some(texts, labels, &mismatch);
    if (!mismatch.kind)
        compare_types(dtype_held(value), dtype_of_keys(given), &mismatch);
    return mismatch;
}

static Mismatch of_merge(const Op *call)
{
    Merge merge = merge_or_join_of(call);
    Mismatch mismatch = {.left = merge.left,
                         .right = merge.right,
                         .left_key = merge.left_key,
                         .right_key = merge.right_key};
    if (merge.left && !are_misspelled(merge.left_texts, merge.right_texts, &mismatch))
        compare_some(merge.left_texts, merge.right_texts, &mismatch);
    return mismatch;
}

Mismatch mismatch_of(const Op *call)
{
    if (calls(call, OWNER_SERIES, "isin"))
        return of_isin(call);
    return calls(call, OWNER_SERIES, "map") ? of_map(call) : of_merge(call);
}
