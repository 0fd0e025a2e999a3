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

static bool is_scaled(const Op *call)
{
    return call && str_in_words(called_path(call),
                                "numpy.log numpy.log1p numpy.exp numpy.expm1 numpy.sqrt numpy.abs "
                                "numpy.round numpy.around numpy.clip");
}

/* Does the value come from its column by a call that converts, cleans or scales it? Features that
 * are computed from a column have names of their own. */
static bool is_cleaned(const Value *value)
{
    const Op *site = value->object_count ? value->objects[0]->site : NULL;
    const Member *member = called_member(site);
    return is_scaled(site) ||
           (member_has(member, MEMBER_CLEANING) &&
            (member_has(member, MEMBER_ELEMENTWISE) || member_has(member, MEMBER_FILLS)));
}

/* In a loop the column is there the second time, made by the store itself. */
static bool is_known_column(const Value *frame, Str name, const Op *store)
{
    const ColumnFacts *column = columns_get(frame->facts->columns, name);
    return column && column->made_by != store;
}

/* FRAME gets a column NAME by OP: the value GIVEN. The column meant instead; "": none. */
static Str column_meant(Pass *pass, const Op *op, const Op *frame, Str name, const Op *given)
{
    if (!name.len || is_known_column(op_value(frame), name, op))
        return (Str){0};
    Str meant = column_behind(given, frame);
    bool is_slip = meant.len && spelling_is_slip(name, meant) && is_cleaned(op_value(given)) &&
                   times_written(pass_code(pass), name) <= 1 &&
                   !column_is_given_up(pass_code(pass), meant);
    return is_slip ? meant : (Str){0};
}

static void report_slip(Pass *pass, Span span, Str name, Str meant, const Op *given)
{
    report(pass, span,
           "this makes a new column `%.*s` and leaves `%.*s` as it is: is the name misspelled?",
           STR_ARG(name), STR_ARG(meant));
    because_of_origin(pass, op_value(given));
}

static void check_store(Pass *pass, const Op *store)
{
    const Op *frame, *key = stored_key(store);
    Str name = stored_column(store, &frame);
    Str meant = column_meant(pass, store, frame, name, store->input);
    if (!meant.len)
        return;
    report_slip(pass, store->span, name, meant, store->input);
    if (key)
        fix_name(pass, (Span){key->span.start + 1, key->span.end - 1}, "write to", name, meant);
}

/* df.assign(reviws=df["reviews"].astype(int)) */
static void check_assign(Pass *pass, const Op *call)
{
    for (uint32_t i = 0; i < call->arg_count; i++) {
        const Arg *argument = &call->args[i];
        const Op *given = assigned_value(pass_code(pass), argument);
        Str meant =
            given ? column_meant(pass, call, receiver_of(call), argument->name, given) : (Str){0};
        if (!meant.len)
            continue;
        report_slip(pass, argument->span, argument->name, meant, given);
        Span name = {argument->span.start, argument->span.start + argument->name.len};
        if (is_identifier(meant))
            fix_name(pass, name, "write to", argument->name, meant);
    }
}

static void check(Pass *pass, const Op *op)
{
    if (op->kind != OP_CALL)
        check_store(pass, op);
    else if (calls(op, OWNER_FRAME, "assign"))
        check_assign(pass, op);
}

const Rule rule_misspelled_column_write = {
    .code = "WL301",
    .name = "misspelled-column-write",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_STORE_ITEM) | ON(OP_STORE_ATTRIBUTE) | ON(OP_CALL),
    .check = check,
};
