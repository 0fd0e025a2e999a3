#include "rule.h"

static bool compares(const Op *compare)
{
    return compare->detail == OPERATOR_EQ || compare->detail == OPERATOR_NE;
}

static bool is_column(const Value *value)
{
    return value_is(value, VALUE_SERIES);
}

/* A constant, or a list of constants of one kind; the kind, or VALUE_UNKNOWN. */
static ValueKind kind_written(const Value *value)
{
    bool is_one = value_is(value, VALUE_STRING) || value_is(value, VALUE_NUMBER);
    if (is_one)
        return value->is_constant ? (ValueKind)value->kind : VALUE_UNKNOWN;
    bool is_list = value_is(value, VALUE_LIST) && value->is_constant && value->count;
    ValueKind kind = is_list ? kind_written(value->items[0]) : VALUE_UNKNOWN;
    for (uint32_t i = 1; is_list && i < value->count; i++)
        if (!value_is(value->items[i], kind))
            return VALUE_UNKNOWN;
    return kind;
}

/* Never equal: a column of DTYPE and a text or number SHOWN at OP. */
static bool report_pair(Pass *pass, const Op *op, Dtype dtype, ValueKind kind, Str shown)
{
    bool numbers_to_text = dtype_is_number(dtype) && kind == VALUE_STRING;
    bool text_to_numbers = dtype == DTYPE_TEXT && kind == VALUE_NUMBER;
    if (numbers_to_text || text_to_numbers)
        report(pass, op->span,
               numbers_to_text ? "the column holds numbers, and no number equals the text `%.*s`"
                               : "the column holds text, and no text equals the number `%.*s`",
               STR_ARG(shown));
    return numbers_to_text || text_to_numbers;
}

static void judge_pair(Pass *pass, const Op *op, const Op *column, const Op *other)
{
    const Value *series = op_value(column);
    ValueKind kind = kind_written(op_value(other));
    if (!other || !report_pair(pass, op, dtype_held(series), kind, pass_text(pass, other->span)))
        return;
    Evidence evidence = evidence_of(pass, column);
    if (evidence.column)
        because_of_sample(pass, &evidence, &evidence.values.at[0]);
    because_of_origin(pass, series);
}

/* df.query("year == '2021'") */
static void judge_query(Pass *pass, const Op *call)
{
    QueryPair pair;
    const Value *table = op_value(receiver_of(call));
    for (uint32_t at = 0; query_next_pair(call, &at, &pair);) {
        const ColumnFacts *column = columns_get(table->facts->columns, pair.column);
        ValueKind kind = pair.is_text ? VALUE_STRING : VALUE_NUMBER;
        if (column && column->sure &&
            report_pair(pass, call, column->content.dtype, kind, pair.other))
            because_of_origin(pass, table);
    }
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
    if (calls(op, OWNER_SERIES, "isin"))
        judge_pair(pass, op, receiver_of(op), argument_of(op, "values", 0));
    else if (calls(op, OWNER_SERIES, "eq") || calls(op, OWNER_SERIES, "ne"))
        judge_pair(pass, op, receiver_of(op), argument_of(op, "other", 0));
    else if (op->kind == OP_COMPARE && compares(op) && is_column(op_value(op->object)))
        judge_pair(pass, op, op->object, op->key);
    else if (op->kind == OP_COMPARE && compares(op) && is_column(op_value(op->key)))
        judge_pair(pass, op, op->key, op->object);
    if (op->kind == OP_CALL)
        judge_query(pass, op);
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
