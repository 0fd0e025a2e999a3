#include "rule.h"

#define STATISTICS "mean median mode min max std var sum count nunique first last size"

static Str last_part(Str path)
{
    uint32_t dot = path.len;
    while (dot > 0 && path.at[dot - 1] != '.')
        dot--;
    return str_slice(path, dot, path.len);
}

/* np.mean itself */
static bool is_library_statistic(const Value *value)
{
    bool is_known = value_is(value, VALUE_NAMED) &&
                    (str_starts(value->text, "numpy.") || str_starts(value->text, "statistics."));
    return is_known &&
           str_in_words(last_part(value->text), STATISTICS " nanmean nanmedian average");
}

static bool is_method(const Value *value)
{
    return value_is(value, VALUE_MEMBER) && value->member && value_is_pandas(value->of);
}

/* df.count is a method, also where there is a column `count`. */
static const ColumnFacts *column_meant(const Value *method)
{
    bool is_of_frame = value_is(method->of, VALUE_FRAME);
    return is_of_frame ? columns_get(method->of->facts->columns, method->member->name) : NULL;
}

static void offer_fix(Pass *pass, const Op *op)
{
    const Value *method = op_value(op);
    Str name = method->member->name;
    if (op->kind != OP_ATTRIBUTE)
        return;
    if (column_meant(method)) {
        fix(pass, FIX_UNSAFE, "read the column `%.*s`", STR_ARG(name));
        fix_replace(pass, (Span){op->object->span.end, op->span.end}, "[\"%.*s\"]", STR_ARG(name));
    } else if (str_in_words(name, STATISTICS) && value_is_data(method->of)) {
        fix(pass, FIX_UNSAFE, "call `%.*s`", STR_ARG(name));
        fix_insert(pass, op->span.end, str_is(name, "mode") ? "().iloc[0]" : "()");
    }
}

static void check_method(Pass *pass, const Op *op)
{
    Str text = pass_text(pass, op->span);
    if (column_meant(op_value(op)))
        report(pass, op->span,
               "`%.*s` is a method and not the column of that name, and the method itself becomes "
               "the value: use brackets",
               STR_ARG(text));
    else
        report(pass, op->span,
               "`%.*s` is not called, so the method itself becomes the value, not what it computes",
               STR_ARG(text));
    because_of_origin(pass, op_value(op)->of);
    offer_fix(pass, op);
}

/* What a decorator makes of a function may be no function. */
static bool is_function(const Value *value)
{
    return value_is(value, VALUE_FUNCTION) && !value->function->is_decorated;
}

/* A value that is to stand in cells. */
static void check_value(Pass *pass, const Op *op)
{
    const Value *value = op_value(op);
    if (is_method(value))
        check_method(pass, op);
    else if (is_function(value) || is_library_statistic(value))
        report(pass, op->span,
               "functions are not called here, so the function itself becomes the value, not what "
               "it computes");
}

static void check_text(Pass *pass, const Op *op, const Value *filled)
{
    bool known;
    Str word = text_of(op, &known);
    if (str_in_words(word, "mean median mode") && dtype_is_number(dtype_held(filled)))
        report(pass, op->span,
               "the missing numbers become the word \"%.*s\": compute the value with `.%.*s()`",
               STR_ARG(word), STR_ARG(word));
}

/* fillna({"age": df["age"].mean}) */
static void check_items(Pass *pass, const Op *dict)
{
    bool is_dict = dict && dict->kind == OP_COLLECT && dict->detail == COLLECT_DICT;
    for (uint32_t i = 0; is_dict && i < dict->arg_count; i++)
        check_value(pass, dict->args[i].op);
}

static void check_given(Pass *pass, const Op *given, const Value *filled)
{
    check_value(pass, given);
    check_text(pass, given, filled);
    check_items(pass, given);
}

static void check_call(Pass *pass, const Op *call)
{
    const Value *filled = op_value(receiver_of(call));
    if (str_is(called_path(call), "numpy.where") && call->arg_count == 3) {
        check_value(pass, call->args[1].op);
        check_value(pass, call->args[2].op);
    }
    if (!value_is_data(filled))
        return;
    const Op *given = calls_any(call, "fillna")    ? argument_of(call, "value", 0)
                      : calls_any(call, "replace") ? argument_of(call, "value", 1)
                                                   : NULL;
    if (given)
        check_given(pass, given, filled);
    else if (calls(call, OWNER_SERIES, "replace"))
        check_items(pass, argument_of(call, "to_replace", 0));
}

/* df["m"] = df["a"].mean; functions may be meant to be stored, methods of a table never are. */
static void check_store(Pass *pass, const Op *store)
{
    const Value *target = op_value(store->object);
    while (!value_is_data(target) && target->of)
        target = target->of;
    if (value_is_data(target) && is_method(op_value(store->input)))
        check_method(pass, store->input);
}

static void check(Pass *pass, const Op *op)
{
    if (op->kind == OP_CALL)
        check_call(pass, op);
    else
        check_store(pass, op);
}

const Rule rule_statistic_not_called = {
    .code = "WL404",
    .name = "statistic-not-called",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL) | ON(OP_STORE_ITEM),
    .check = check,
};
