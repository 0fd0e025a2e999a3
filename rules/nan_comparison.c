#include "rule.h"

/* There is one pd.NA and one pd.NaT, so `is` finds them; of NaN there are many. */
static bool is_nan(const Value *value)
{
    return value_is(value, VALUE_MISSING) && !str_starts(value->text, "pandas.");
}

static bool is_column(const Value *value)
{
    return value_is(value, VALUE_SERIES) || value_is(value, VALUE_INDEX);
}

static bool has_isna(const Value *value)
{
    return value_is_data(value) || value_is(value, VALUE_INDEX);
}

static bool is_cell(const Value *value)
{
    return value_is(value, VALUE_SCALAR);
}

/* `df["age"] == np.nan` on a line of its own shows people that it does not work. */
static bool is_demonstration(const Op *compare)
{
    return !op_is_used(compare);
}

/* `if frame == None` asks whether there is a table at all. */
static bool is_condition(const Op *compare)
{
    const Op *user = compare->user;
    return user &&
           (user->kind == OP_BRANCH || (user->kind == OP_UNARY && user->detail == OPERATOR_NOT));
}

/* A text column may hold NaN as the object that np.nan is; numbers are made anew for each cell. */
static bool is_lost_by_identity(const Value *asked, const Value *missing)
{
    return is_nan(missing) &&
           (has_isna(asked) || (is_cell(asked) && dtype_is_number(dtype_held(asked))));
}

/* A variable that is None here may be an option that is left out. */
static bool is_written_none(const Op *op)
{
    return op->kind == OP_CONSTANT && op->detail == CONSTANT_NONE;
}

/* The table that a cell is read from, df["c"][i] or df.loc[i, "c"], and *column; NULL: not known.
 */
static const Value *table_of_cell(const Op *cell, Str *column)
{
    bool known = false;
    const Value *from = cell->kind == OP_ITEM ? op_value(cell->object) : NULL;
    const Object *object = value_is(from, VALUE_SERIES) ? object_of(from) : NULL;
    bool is_pair =
        value_is_indexer(from) && cell->key->kind == OP_COLLECT && cell->key->arg_count == 2;
    *column = object ? object->column : is_pair ? text_of(cell->key->args[1].op, &known) : (Str){0};
    const Value *table = object ? object->parent : is_pair ? from->of : NULL;
    return column->len && value_is(table, VALUE_FRAME) ? table : NULL;
}

/* What is missing from a file of text or a sheet is NaN, and never None. */
static bool is_cell_of_file(const Op *op)
{
    Str column;
    const Value *table = is_cell(op_value(op)) ? table_of_cell(op, &column) : NULL;
    const Op *reader = table ? reader_of(table) : NULL;
    if (!reader)
        return false;
    const ColumnFacts *facts = columns_get(table->facts->columns, column);
    bool is_whole = object_of(table) && object_of(table)->site == reader;
    return calls_any(reader, "read_csv read_table read_fwf read_excel") &&
           (facts ? !facts->made_by : is_whole);
}

static bool is_lost_by_equality(const Op *compare, const Op *asked, const Op *missing)
{
    const Value *value = op_value(asked);
    if (is_written_none(missing))
        return (is_column(value) && !is_condition(compare)) || is_cell_of_file(asked);
    return value_is(op_value(missing), VALUE_MISSING) &&
           (has_isna(value) || is_cell(value) || value_is(value, VALUE_ARRAY));
}

/* Whatever it is, it does not equal NaN, unless its class has a way of its own to compare, as
 * expressions of other libraries have. */
static bool is_lost_whatever_it_is(const Pass *pass, const Op *compare, const Op *asked,
                                   const Op *missing)
{
    const Value *value = op_value(asked);
    bool is_equality = compare->detail == OPERATOR_EQ || compare->detail == OPERATOR_NE;
    bool decides = is_condition(compare) || (compare->user && compare->user->kind == OP_ASSERT);
    bool is_named_nan = value_is(value, VALUE_MISSING) && asked->kind == OP_LOAD && decides;
    bool is_plain = missing->kind != OP_LOAD && /* a variable may hold NaN to begin with */
                    (value_is(value, VALUE_NUMBER) || value_is(value, VALUE_STRING));
    bool may_be_any = value_is(value, VALUE_UNKNOWN) || is_plain || is_named_nan;
    return is_equality && may_be_any && is_nan(op_value(missing)) &&
           !code_imports(pass_code(pass), "polars pyspark dask xarray cudf ibis sqlalchemy sympy "
                                          "peewee django pytest unittest numba");
}

static bool is_lost(const Op *compare, const Op *asked, const Op *missing)
{
    if (compare->detail == OPERATOR_IS)
        return is_lost_by_identity(op_value(asked), op_value(missing));
    bool is_equality = compare->detail == OPERATOR_EQ || compare->detail == OPERATOR_NE;
    return is_equality && is_lost_by_equality(compare, asked, missing);
}

static bool asks_for_missing(const Op *compare)
{
    return compare->detail != OPERATOR_NE && !(compare->flags & OP_NEGATED);
}

static const char *sign_of(const Op *compare)
{
    if (compare->detail == OPERATOR_IS)
        return compare->flags & OP_NEGATED ? "is not" : "is";
    return compare->detail == OPERATOR_EQ ? "==" : "!=";
}

/* Can a method be called on the words of OP as they stand? */
static bool is_primary(const Op *op)
{
    return !(op->flags & OP_BRACKETED) && (op->kind == OP_LOAD || op->kind == OP_ATTRIBUTE ||
                                           op->kind == OP_ITEM || op->kind == OP_CALL);
}

static void offer_fix(Pass *pass, const Op *compare, const Op *asked, const char *method)
{
    if (compare->user && compare->user->kind == OP_ALL)
        return;
    fix(pass, FIX_UNSAFE, "ask with `.%s()`", method);
    fix_replace(pass, compare->span, is_primary(asked) ? "%.*s.%s()" : "(%.*s).%s()",
                STR_ARG(pass_text(pass, asked->span)), method);
}

/* `x == np.nan` of something that need not come from a table. */
static void check_plain(Pass *pass, const Op *compare)
{
    bool is_left = is_lost_whatever_it_is(pass, compare, compare->object, compare->key);
    bool is_right = is_lost_whatever_it_is(pass, compare, compare->key, compare->object);
    const Op *missing = is_left ? compare->key : compare->object;
    bool asks = asks_for_missing(compare);
    if (is_left || is_right)
        report_as(pass, SEVERITY_WARNING, compare->span,
                  "`%s %.*s` is %s, %s for NaN: use `pd.%s()`", sign_of(compare),
                  STR_ARG(pass_text(pass, missing->span)), asks ? "never true" : "always true",
                  asks ? "not even" : "also", asks ? "isna" : "notna");
}

/* df["age"].eq(np.nan), df["age"].ne(None) */
static void check_call(Pass *pass, const Op *call)
{
    bool is_equality = calls_any(call, "eq ne");
    const Op *asked = is_equality ? receiver_of(call) : NULL;
    const Op *missing = asked ? argument_of(call, "other", 0) : NULL;
    bool is_missing = missing && (value_is(op_value(missing), VALUE_MISSING) ||
                                  (is_written_none(missing) && is_column(op_value(asked))));
    if (!is_missing || !has_isna(op_value(asked)) || is_demonstration(call) ||
        argument_of(call, "fill_value", BY_NAME_ONLY))
        return;
    bool asks = calls_any(call, "eq");
    Str name = called_member(call)->name;
    report(pass, call->span, "`%.*s(%.*s)` is %s, %s for missing values: use `.%s()`",
           STR_ARG(name), STR_ARG(pass_text(pass, missing->span)),
           asks ? "never true" : "always true", asks ? "not even" : "also",
           asks ? "isna" : "notna");
    because_of_origin(pass, op_value(asked));
    fix(pass, FIX_UNSAFE, "ask with `.%s()`", asks ? "isna" : "notna");
    fix_replace(pass, (Span){asked->span.end, call->span.end}, ".%s()", asks ? "isna" : "notna");
}

static void check_compare(Pass *pass, const Op *compare)
{
    bool is_left = is_lost(compare, compare->object, compare->key);
    bool is_right = !is_left && is_lost(compare, compare->key, compare->object);
    if (is_demonstration(compare))
        return;
    if (!is_left && !is_right) {
        check_plain(pass, compare);
        return;
    }
    const Op *asked = is_left ? compare->object : compare->key;
    const Op *missing = is_left ? compare->key : compare->object;
    bool asks = asks_for_missing(compare), has_method = has_isna(op_value(asked));
    const char *method = asks ? "isna" : "notna";
    report(pass, compare->span, "`%s %.*s` is %s, %s for missing values: use `%s%s()`",
           sign_of(compare), STR_ARG(pass_text(pass, missing->span)),
           asks ? "never true" : "always true", asks ? "not even" : "also",
           has_method ? "." : "pd.", method);
    because_of_origin(pass, op_value(asked));
    if (has_method)
        offer_fix(pass, compare, asked, method);
}

static void check(Pass *pass, const Op *op)
{
    if (op->kind == OP_CALL)
        check_call(pass, op);
    else
        check_compare(pass, op);
}

const Rule rule_nan_comparison = {
    .code = "WL402",
    .name = "nan-comparison",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_COMPARE) | ON(OP_CALL),
    .check = check,
};
