#include "rule.h"

static bool is_part_of_word(Str text, uint32_t at)
{
    return at < text.len && is_identifier(str_slice(text, at, at + 1));
}

static uint32_t times_written(const Code *code, Str name)
{
    Str text = code->source->text;
    uint32_t count = 0;
    for (uint32_t at = 0; at + name.len <= text.len; at++)
        count += str_eq(str_slice(text, at, at + name.len), name) &&
                 !is_part_of_word(text, at - 1) && !is_part_of_word(text, at + name.len);
    return count;
}

/* Does the value come from its column by a call that converts or cleans it? Features that are
 * computed from a column have names of their own. */
static bool is_cleaned(const Value *value)
{
    const Member *member = value->object_count ? called_member(value->objects[0]->site) : NULL;
    return member_has(member, MEMBER_CLEANING) &&
           (member_has(member, MEMBER_ELEMENTWISE) || member_has(member, MEMBER_FILLS));
}

/* A name that is written with escapes, or has quotes in it, is left to the reader. */
static void offer_fix(Pass *pass, const Op *store, Str name, Str meant)
{
    const Op *key = stored_key(store);
    uint32_t length = key ? key->span.end - key->span.start : 0;
    if (!key || length != name.len + 2 || str_has(meant, "'") || str_has(meant, "\"") ||
        str_has(meant, "\\"))
        return;
    fix(pass, FIX_UNSAFE, "write to `%.*s`", STR_ARG(meant));
    fix_replace(pass, (Span){key->span.start + 1, key->span.end - 1}, "%.*s", STR_ARG(meant));
}

/* In a loop the column is there the second time, made by the store itself. */
static bool is_known_column(const Value *frame, Str name, const Op *store)
{
    const ColumnFacts *column = columns_get(frame->facts->columns, name);
    return column && column->made_by != store;
}

static void check(Pass *pass, const Op *store)
{
    const Op *frame;
    Str name = stored_column(store, &frame);
    if (!name.len || is_known_column(op_value(frame), name, store))
        return;
    Str meant = column_behind(store->input, frame);
    if (!meant.len || !spelling_is_slip(name, meant) || !is_cleaned(op_value(store->input)))
        return;
    if (times_written(pass_code(pass), name) > 1 || column_is_given_up(pass_code(pass), meant))
        return;
    report(pass, store->span,
           "this makes a new column `%.*s` and leaves `%.*s` as it is: is the name misspelled?",
           STR_ARG(name), STR_ARG(meant));
    because_of_origin(pass, op_value(store->input));
    offer_fix(pass, store, name, meant);
}

const Rule rule_misspelled_column_write = {
    .code = "WL301",
    .name = "misspelled-column-write",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_STORE_ITEM) | ON(OP_STORE_ATTRIBUTE),
    .check = check,
};
