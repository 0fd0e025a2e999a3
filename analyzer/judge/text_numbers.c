#include "judge/text_numbers.h"

#include "judge/pass.h"
#include "judge/rule.h"

typedef struct Search { /* for what one operation does */
    Pass *pass;
    TextUses uses;
} Search;

static void add_order(Search *search, TextUse use, Str does)
{
    use.does = does;
    if (use.order.before)
        LIST_ADD(search->pass->arena, &search->uses, use);
}

/* Text that was made of numbers on purpose is joined on purpose. */
static void add_joined(Search *search, TextUse use, const char *how)
{
    use.joins = how;
    LIST_ADD(search->pass->arena, &search->uses, use);
}

static const Value *series_of(const Op *op)
{
    const Value *value = op_value(op);
    if (value_is(value, VALUE_SERIES_GROUPBY))
        value = value->of;
    return value_is(value, VALUE_SERIES) ? value : NULL;
}

/* A column of numbers that pandas holds as text. */
static bool open_column(const Search *search, const Op *column, TextUse *use)
{
    const Value *series = series_of(column);
    if (!series || dtype_held(series) != DTYPE_TEXT)
        return false;
    *use = (TextUse){.holder = series};
    use->evidence = evidence_of_values_or_shapes(search->pass, column);
    use->order = text_order(&use->evidence.values);
    return use->evidence.column && use->order.are_numbers;
}

static bool is_made_text(const Op *column)
{
    return series_of(column)->facts->content.text_cast != NULL;
}

static void look_at_named(Search *search, const Value *table, const Value *name, Str does)
{
    bool is_name = value_is_constant_text(name);
    const ColumnFacts *column = is_name && value_is(table, VALUE_FRAME)
                                    ? columns_get(table->facts->columns, name->text)
                                    : NULL;
    if (!column || column->content.dtype != DTYPE_TEXT)
        return;
    TextUse use = {.holder = table};
    use.evidence = evidence_in_table(search->pass, table, name->text);
    use.order = text_order(&use.evidence.values);
    if (!use.evidence.column || !use.order.are_numbers)
        return;
    if (str_is(does, "sum"))
        add_joined(search, use, "`sum` joins");
    else
        add_order(search, use, does);
}

static void look_at_sorting(Search *search, const Op *call)
{
    const Value *table = op_value(receiver_of(call)), *by = op_value(argument_of(call, "by", 0));
    if (call_argument(call, "key", BY_NAME_ONLY))
        return;
    look_at_named(search, table, by, STR("sort_values"));
    for (uint32_t i = 0; value_is(by, VALUE_LIST) && by->is_constant && i < by->count; i++)
        look_at_named(search, table, by->items[i], STR("sort_values"));
}

static void look_at_function(Search *search, const Value *table, const Value *column,
                             const Value *function)
{
    bool is_one = value_is_constant_text(function) && str_in_words(function->text, "sum max min");
    if (is_one)
        look_at_named(search, table, column, function->text);
    for (uint32_t i = 0; value_is(function, VALUE_LIST) && i < function->count; i++)
        if (value_is(function->items[i], VALUE_STRING))
            look_at_function(search, table, column, function->items[i]);
}

/* groupby(…).agg({"n": "sum"}), groupby(…).agg(top=("n", "max")) */
static void look_at_groups(Search *search, const Op *call)
{
    const Value *group = op_value(receiver_of(call));
    const Value *functions = op_value(argument_of(call, "func", 0));
    for (uint32_t i = 0; value_is(functions, VALUE_DICT) && functions->keys && i < functions->count;
         i++)
        look_at_function(search, group->of, functions->keys[i], functions->items[i]);
    for (uint32_t i = 0; i < call->arg_count; i++) {
        const Value *pair = op_value(call->args[i].op);
        if (call->args[i].kind == ARG_KEYWORD && value_is(pair, VALUE_TUPLE) && pair->count == 2 &&
            pair->is_constant)
            look_at_function(search, group->of, pair->items[0], pair->items[1]);
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
static void look_at_method(Search *search, const Op *call)
{
    TextUse use;
    const Op *column = receiver_of(call);
    if (!calls_any(call,
                   "sort_values max min idxmax idxmin argmax argmin rank cummax cummin between "
                   "sum cumsum mean") ||
        call_argument(call, "key", BY_NAME_ONLY) || is_taken_as_text(call) ||
        !open_column(search, column, &use))
        return;
    Target target = pass_target(search->pass);
    if (calls_any(call, "mean")) {
        if (target < PANDAS(2, 0) && !is_made_text(column))
            add_joined(search, use, "before pandas 2.0 `mean` joins");
    } else if (!calls_any(call, "sum cumsum")) {
        add_order(search, use, called_member(call)->name);
    } else if (!is_made_text(column)) {
        add_joined(search, use, calls_any(call, "sum") ? "`sum` joins" : "`cumsum` joins");
    }
}

/* n * 2, n + m of columns that came as text. */
static void look_at_sum(Search *search, const Op *op)
{
    TextUse left, right;
    bool is_times = op->detail == OPERATOR_MUL && value_is(op_value(op->key), VALUE_NUMBER);
    if ((op->detail != OPERATOR_ADD && !is_times) || !open_column(search, op->object, &left) ||
        is_made_text(op->object))
        return;
    if (is_times)
        add_joined(search, left, "`*` repeats");
    else if (open_column(search, op->key, &right) && !is_made_text(op->key))
        add_joined(search, left, "`+` joins");
}

/* n > "10", in the order of words. */
static void look_at_bound(Search *search, const Op *compare)
{
    static const char *const signs[] = {
        [OPERATOR_LT] = "<", [OPERATOR_LE] = "<=", [OPERATOR_GT] = ">", [OPERATOR_GE] = ">="};
    TextUse use;
    double number;
    const Value *bound = op_value(compare->key);
    bool is_number = value_is_constant_text(bound) && text_number(bound->text, &number);
    if (is_number && compare->detail >= OPERATOR_LT && compare->detail <= OPERATOR_GE &&
        open_column(search, compare->object, &use))
        add_order(search, use, str_of(signs[compare->detail]));
}

/* max(n), sorted(n), np.max(n) */
static void look_at_builtin(Search *search, const Op *call)
{
    TextUse use;
    Str path = called_path(call);
    if (call->arg_count == 1 &&
        str_in_words(path, "max min sorted numpy.max numpy.min numpy.sort") &&
        open_column(search, call->args[0].op, &use))
        add_order(search, use, path);
}

static void look_at_call(Search *search, const Op *call)
{
    const Op *column = receiver_of(call);
    if (calls(call, OWNER_FRAME, "sort_values"))
        look_at_sorting(search, call);
    else if (calls(call, OWNER_GROUPBY, "agg") || calls(call, OWNER_GROUPBY, "aggregate"))
        look_at_groups(search, call);
    else if (calls(call, OWNER_FRAME, "pivot_table"))
        look_at_function(search, op_value(column), op_value(argument_of(call, "values", 0)),
                         op_value(argument_of(call, "aggfunc", 3)));
    else if (series_of(column))
        look_at_method(search, call);
    else
        look_at_builtin(search, call);
}

TextUses text_uses(Pass *pass, const Op *op)
{
    Search search = {.pass = pass};
    if (op->kind == OP_CALL)
        look_at_call(&search, op);
    else if (op->kind == OP_BINARY)
        look_at_sum(&search, op);
    else if (op->kind == OP_COMPARE)
        look_at_bound(&search, op);
    return search.uses;
}

#define DRESSED                                                                                    \
    "^[\\s$\xE2\x82\xAC\xC2\xA3\xE2\x82\xB9\xC2\xA5(+-]*\\d[\\d,]*(\\.\\d+)?(\\s*([%+)]*|[kKmMB]|" \
    "[A-Za-z]{2,6}|\xC2\xB0\\s*[A-Za-z]?)|\\s[A-Za-z])\\s*$"

SamplesFound dressed_numbers(Pass *pass, const Evidence *evidence)
{
    SamplesFound found = {0};
    PatternResult dressed = evidence_search(pass, evidence, STR(DRESSED), 0);
    for (uint32_t i = 0; dressed.status == PATTERN_TRIED && i < evidence->values.count; i++) {
        const Sample *sample = &evidence->values.at[i];
        if (!dressed.hits[i].is_found || number_of(str_trim(sample->value), '.', '\0').is_number)
            continue;
        found.rows += sample->count;
        found.first = found.first ? found.first : sample;
    }
    return found;
}
