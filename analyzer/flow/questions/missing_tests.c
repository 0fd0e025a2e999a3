/* Comparisons that ask for what is missing and never find it. */
#include "flow/questions.h"
#include "flow/questions/columns.h"
#include "flow/questions/missing.h"

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
        return (is_column(value) && !is_condition(compare)) || is_cell_of_file(asked) ||
               (is_cell(value) && dtype_is_number(dtype_held(value)));
    return value_is(op_value(missing), VALUE_MISSING) &&
           (has_isna(value) || is_cell(value) || value_is(value, VALUE_ARRAY));
}

/* Whatever it is, it does not equal NaN, unless its class has a way of its own to compare, as
 * expressions of other libraries have. */
static bool is_lost_whatever_it_is(const Code *code, const Op *compare, const Op *asked,
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
           !code_imports(code, "polars pyspark dask xarray cudf ibis sqlalchemy sympy "
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

/* df["age"].eq(np.nan), df["age"].ne(None) */
static MissingTest test_of_call(const Op *call)
{
    const Op *asked = calls_any(call, "eq ne") ? receiver_of(call) : NULL;
    const Op *missing = asked ? argument_of(call, "other", 0) : NULL;
    bool is_missing = missing && (value_is(op_value(missing), VALUE_MISSING) ||
                                  (is_written_none(missing) && is_column(op_value(asked))));
    bool is_lost =
        is_missing && has_isna(op_value(asked)) && !argument_of(call, "fill_value", BY_NAME_ONLY);
    return is_lost ? (MissingTest){.asked = asked,
                                   .missing = missing,
                                   .finds_missing = calls_any(call, "eq"),
                                   .is_of_data = true,
                                   .has_method = true}
                   : (MissingTest){0};
}

static MissingTest test_of_compare(const Code *code, const Op *compare)
{
    const Op *left = compare->object, *right = compare->key;
    bool is_left = is_lost(compare, left, right), is_right = is_lost(compare, right, left);
    MissingTest test = {.finds_missing = asks_for_missing(compare),
                        .is_of_data = is_left || is_right};
    if (!test.is_of_data) {
        is_left = is_lost_whatever_it_is(code, compare, left, right);
        is_right = is_lost_whatever_it_is(code, compare, right, left);
    }
    if (!is_left && !is_right)
        return (MissingTest){0};
    test.asked = is_left ? left : right;
    test.missing = is_left ? right : left;
    test.has_method = has_isna(op_value(test.asked));
    return test;
}

MissingTest missing_test(const Code *code, const Op *op)
{
    return op->kind == OP_CALL ? test_of_call(op) : test_of_compare(code, op);
}
