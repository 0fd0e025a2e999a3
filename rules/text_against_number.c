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

static void judge_pair(Pass *pass, const Op *op, const Op *column, const Op *other)
{
    const Value *series = op_value(column);
    ValueKind kind = kind_written(op_value(other));
    Dtype dtype = dtype_held(series);
    bool numbers_to_text = dtype_is_number(dtype) && kind == VALUE_STRING;
    bool text_to_numbers = dtype == DTYPE_TEXT && kind == VALUE_NUMBER;
    if (!numbers_to_text && !text_to_numbers)
        return;
    Str shown = pass_text(pass, other->span);
    report(pass, op->span,
           numbers_to_text ? "the column holds numbers, and no number equals the text `%.*s`"
                           : "the column holds text, and no text equals the number `%.*s`",
           STR_ARG(shown));
    Evidence evidence = evidence_of(pass, column);
    if (evidence.column)
        because_of_sample(pass, &evidence, &evidence.values.at[0]);
    because_of_origin(pass, series);
}

/* One column whose texts are taken for numbers by AT. */
typedef struct Case {
    Pass *pass;
    const Op *at;
    const Value *holder; /* the table or column it is in, for notes */
    Evidence evidence;
    TextOrder order;
} Case;

static void explain(const Case *this, const Sample *sample)
{
    because_of_sample(this->pass, &this->evidence, sample);
    because_of_origin(this->pass, this->holder);
}

#define WAY_OUT "make numbers of them first"

static void report_order(const Case *this, Str does)
{
    if (!this->order.before)
        return;
    report(this->pass, this->at->span,
           "`%.*s` takes the numbers in `%.*s` as text, and there `%.*s` comes before "
           "`%.*s`: " WAY_OUT,
           STR_ARG(does), STR_ARG(this->evidence.name), STR_ARG(this->order.before->value),
           STR_ARG(this->order.behind->value));
    explain(this, this->order.before);
}

/* Text that was made of numbers on purpose is joined on purpose. */
static void report_joined(const Case *this, const char *how)
{
    report(this->pass, this->at->span,
           "%s the texts of `%.*s`, like `%.*s`, which are no numbers: " WAY_OUT, how,
           STR_ARG(this->evidence.name), STR_ARG(this->order.most->value));
    explain(this, this->order.most);
}

static const Value *series_of(const Op *op)
{
    const Value *value = op_value(op);
    if (value_is(value, VALUE_SERIES_GROUPBY))
        value = value->of;
    return value_is(value, VALUE_SERIES) ? value : NULL;
}

/* A column of numbers that pandas holds as text. */
static bool open_column(Pass *pass, const Op *at, const Op *column, Case *this)
{
    const Value *series = series_of(column);
    if (!series || dtype_held(series) != DTYPE_TEXT)
        return false;
    *this = (Case){.pass = pass, .at = at, .holder = series};
    this->evidence = evidence_of_values_or_shapes(pass, column);
    this->order = text_order(&this->evidence.values);
    return this->evidence.column && this->order.are_numbers;
}

static bool is_made_text(const Op *column)
{
    return series_of(column)->facts->content.text_cast != NULL;
}

static void judge_named(Pass *pass, const Op *at, const Value *table, const Value *name, Str does)
{
    bool is_name = value_is(name, VALUE_STRING) && name->is_constant;
    const ColumnFacts *column = is_name && value_is(table, VALUE_FRAME)
                                    ? columns_get(table->facts->columns, name->text)
                                    : NULL;
    if (!column || column->content.dtype != DTYPE_TEXT)
        return;
    Case this = {.pass = pass, .at = at, .holder = table};
    this.evidence = evidence_in_table(pass, table, name->text);
    this.order = text_order(&this.evidence.values);
    if (!this.evidence.column || !this.order.are_numbers)
        return;
    if (str_is(does, "sum"))
        report_joined(&this, "`sum` joins");
    else
        report_order(&this, does);
}

static void judge_sorting(Pass *pass, const Op *call)
{
    const Value *table = op_value(receiver_of(call)), *by = op_value(argument_of(call, "by", 0));
    if (call_argument(call, "key", BY_NAME_ONLY))
        return;
    judge_named(pass, call, table, by, STR("sort_values"));
    for (uint32_t i = 0; value_is(by, VALUE_LIST) && by->is_constant && i < by->count; i++)
        judge_named(pass, call, table, by->items[i], STR("sort_values"));
}

static void judge_function(Pass *pass, const Op *call, const Value *table, const Value *column,
                           const Value *function)
{
    bool is_one = value_is(function, VALUE_STRING) && function->is_constant &&
                  str_in_words(function->text, "sum max min");
    if (is_one)
        judge_named(pass, call, table, column, function->text);
    for (uint32_t i = 0; value_is(function, VALUE_LIST) && i < function->count; i++)
        if (value_is(function->items[i], VALUE_STRING))
            judge_function(pass, call, table, column, function->items[i]);
}

/* groupby(…).agg({"n": "sum"}), groupby(…).agg(top=("n", "max")) */
static void judge_groups(Pass *pass, const Op *call)
{
    const Value *group = op_value(receiver_of(call));
    const Value *functions = op_value(argument_of(call, "func", 0));
    for (uint32_t i = 0; value_is(functions, VALUE_DICT) && functions->keys && i < functions->count;
         i++)
        judge_function(pass, call, group->of, functions->keys[i], functions->items[i]);
    for (uint32_t i = 0; i < call->arg_count; i++) {
        const Value *pair = op_value(call->args[i].op);
        if (call->args[i].kind == ARG_KEYWORD && value_is(pair, VALUE_TUPLE) && pair->count == 2 &&
            pair->is_constant)
            judge_function(pass, call, group->of, pair->items[0], pair->items[1]);
    }
}

/* total == "159967" knows what it has. */
static bool is_taken_as_text(const Op *call)
{
    const Op *user = call->user;
    const Op *other = user && user->kind == OP_COMPARE && user->object == call ? user->key : NULL;
    return other && value_is(op_value(other), VALUE_STRING);
}

/* A method of a column or of one column in groups. */
static void judge_method(Pass *pass, const Op *call)
{
    Case this;
    const Op *column = receiver_of(call);
    if (!calls_any(call,
                   "sort_values max min idxmax idxmin argmax argmin rank cummax cummin between "
                   "sum cumsum mean") ||
        call_argument(call, "key", BY_NAME_ONLY) || is_taken_as_text(call) ||
        !open_column(pass, call, column, &this))
        return;
    Target target = pass_target(pass);
    if (calls_any(call, "mean")) {
        if (target < PANDAS(2, 0) && !is_made_text(column))
            report_joined(&this, "before pandas 2.0 `mean` joins");
    } else if (!calls_any(call, "sum cumsum")) {
        report_order(&this, called_member(call)->name);
    } else if (!is_made_text(column)) {
        report_joined(&this, calls_any(call, "sum") ? "`sum` joins" : "`cumsum` joins");
    }
}

/* n * 2, n + m of columns that came as text. */
static void judge_sum(Pass *pass, const Op *op)
{
    Case left, right;
    bool is_times = op->detail == OPERATOR_MUL && value_is(op_value(op->key), VALUE_NUMBER);
    if ((op->detail != OPERATOR_ADD && !is_times) || !open_column(pass, op, op->object, &left) ||
        is_made_text(op->object))
        return;
    if (is_times)
        report_joined(&left, "`*` repeats");
    else if (open_column(pass, op, op->key, &right) && !is_made_text(op->key))
        report_joined(&left, "`+` joins");
}

/* n > "10", in the order of words. */
static void judge_bound(Pass *pass, const Op *compare)
{
    static const char *const signs[] = {
        [OPERATOR_LT] = "<", [OPERATOR_LE] = "<=", [OPERATOR_GT] = ">", [OPERATOR_GE] = ">="};
    Case this;
    double number;
    const Value *bound = op_value(compare->key);
    bool is_number =
        value_is(bound, VALUE_STRING) && bound->is_constant && text_number(bound->text, &number);
    if (is_number && compare->detail >= OPERATOR_LT && compare->detail <= OPERATOR_GE &&
        open_column(pass, compare, compare->object, &this))
        report_order(&this, str_of(signs[compare->detail]));
}

/* max(n), sorted(n), np.max(n) */
static void judge_builtin(Pass *pass, const Op *call)
{
    Case this;
    Str path = called_path(call);
    if (call->arg_count == 1 &&
        str_in_words(path, "max min sorted numpy.max numpy.min numpy.sort") &&
        open_column(pass, call, call->args[0].op, &this))
        report_order(&this, path);
}

static void judge_call(Pass *pass, const Op *call)
{
    const Op *column = receiver_of(call);
    if (calls(call, OWNER_SERIES, "isin"))
        judge_pair(pass, call, column, argument_of(call, "values", 0));
    else if (calls(call, OWNER_SERIES, "eq") || calls(call, OWNER_SERIES, "ne"))
        judge_pair(pass, call, column, argument_of(call, "other", 0));
    else if (calls(call, OWNER_FRAME, "sort_values"))
        judge_sorting(pass, call);
    else if (calls(call, OWNER_GROUPBY, "agg") || calls(call, OWNER_GROUPBY, "aggregate"))
        judge_groups(pass, call);
    else if (calls(call, OWNER_FRAME, "pivot_table"))
        judge_function(pass, call, op_value(column), op_value(argument_of(call, "values", 0)),
                       op_value(argument_of(call, "aggfunc", 3)));
    else if (series_of(column))
        judge_method(pass, call);
    else
        judge_builtin(pass, call);
}

static void check(Pass *pass, const Op *op)
{
    if (op->kind == OP_CALL) {
        judge_call(pass, op);
    } else if (op->kind == OP_BINARY) {
        judge_sum(pass, op);
    } else if (compares(op) && is_column(op_value(op->object))) {
        judge_pair(pass, op, op->object, op->key);
    } else if (compares(op) && is_column(op_value(op->key))) {
        judge_pair(pass, op, op->key, op->object);
    } else {
        judge_bound(pass, op);
    }
}

const Rule rule_text_against_number = {
    .code = "WL513",
    .name = "text-against-number",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL) | ON(OP_COMPARE) | ON(OP_BINARY),
    .check = check,
};
