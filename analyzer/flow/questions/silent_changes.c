/* Changes that nobody is told of, at the places where they matter. */
#include "flow/questions.h"
#include "flow/questions/casts.h"
#include "flow/questions/changes.h"

static bool may_be_given(const Op *call, Str parameter)
{
    for (uint32_t i = 0; i < call->arg_count; i++)
        if (call->args[i].kind == ARG_DOUBLE_STAR || str_eq(call->args[i].name, parameter))
            return true;
    return false;
}

/* --- what shows that a change matters to the code; the others could matter to any call --- */

static bool is_category(const Value *frame, const Value *key)
{
    bool is_name = value_is_constant_text(key) && value_is(frame, VALUE_FRAME);
    const ColumnFacts *column = is_name ? columns_get(frame->facts->columns, key->text) : NULL;
    return column && column->content.dtype == DTYPE_CATEGORY;
}

/* Several keys seldom come in every combination, and a choice of rows may have lost a value. */
static bool may_lack_groups(const Value *frame, const Value *by)
{
    const Lineage *rows = frame->facts->rows;
    return (value_is(by, VALUE_LIST) && by->count > 1) || (rows && rows->effect == ROWS_SUBSET);
}

/* What has one row for each row of the table does not show groups without rows. */
static bool shows_groups(const Op *group)
{
    const Op *next = group->user;
    while (next && (next->kind == OP_ITEM || next->kind == OP_ATTRIBUTE) &&
           !value_is(op_value(next), VALUE_MEMBER))
        next = next->user;
    return next && next->kind == OP_ATTRIBUTE &&
           !str_in_words(next->name, "transform cumsum cumcount cummax shift diff rank ffill bfill "
                                     "apply head tail nth filter ngroup");
}

static bool groups_by_category(const Op *call)
{
    const Value *frame = op_value(receiver_of(call));
    const Value *by = op_value(argument_of(call, "by", 0));
    if (!calls(call, OWNER_FRAME, "groupby") || !value_is(frame, VALUE_FRAME) ||
        !may_lack_groups(frame, by) || !shows_groups(call))
        return false;
    if (value_is(by, VALUE_LIST) && by->is_constant)
        for (uint32_t i = 0; i < by->count; i++)
            if (is_category(frame, by->items[i]))
                return true;
    return is_category(frame, by);
}

static bool is_object(const Value *value)
{
    Str text = value->text;
    return (value_is(value, VALUE_STRING) && str_in_words(text, "object O")) ||
           (value_is(value, VALUE_NAMED) &&
            str_in_words(text, "object builtins.object numpy.object numpy.object_"));
}

/* df.dtypes == object, s.dtype == "O": asks for the columns of text. */
static bool is_compared_with_object(const Op *attribute)
{
    const Op *compare = attribute->user;
    bool is_equality = compare && compare->kind == OP_COMPARE &&
                       (compare->detail == OPERATOR_EQ || compare->detail == OPERATOR_NE);
    return is_equality && compare->object == attribute && is_object(op_value(compare->key));
}

static bool is_joined(const Op *op)
{
    return op && ((op->kind == OP_BRANCH && op->flags & OP_EXPRESSION) || op->kind == OP_BINARY);
}

static bool is_about_new_text(const Op *op)
{
    bool is_name = op->kind == OP_LOAD || op->kind == OP_ATTRIBUTE;
    return (is_name && str_in_words(op->name, "StringDtype is_string_dtype")) ||
           (op->kind == OP_CONSTANT && str_in_words(op->name, "str string"));
}

static bool stands_in(const Op *op, Span span)
{
    return op->span.start >= span.start && op->span.end <= span.end;
}

/* s.dtype == object or isinstance(s.dtype, pd.StringDtype): asks for the text of every pandas. The
 * operations of an expression stand together. */
static bool asks_for_new_text_too(const Code *code, const Op *compare)
{
    const Op *whole = compare;
    while (is_joined(whole->user))
        whole = whole->user;
    uint32_t from = compare->index;
    while (from > 0 && stands_in(code_op(code, from - 1), whole->span))
        from--;
    for (; from < code->op_count && stands_in(code_op(code, from), whole->span); from++)
        if (is_about_new_text(code_op(code, from)))
            return true;
    return false;
}

/* s.value_counts().reset_index(), whose result CALL renames the column `index` of. */
static bool renames_index_of_counts(const Op *call)
{
    const Value *columns = op_value(argument_of(call, "columns", BY_NAME_ONLY));
    const Object *object = object_of(op_value(receiver_of(call)));
    const Op *reset = object ? object->site : NULL;
    if (!calls(call, OWNER_FRAME, "rename") || !calls(reset, OWNER_SERIES, "reset_index") ||
        reset->arg_count || !calls(receiver_of(reset), OWNER_SERIES, "value_counts") ||
        !value_is(columns, VALUE_DICT) || !columns->is_constant)
        return false;
    for (uint32_t i = 0; i < columns->count; i++)
        if (value_is_text(columns->keys[i], "index"))
            return true;
    return false;
}

/* s.astype("int64") // 10**9: the whole numbers of a date are taken for nanoseconds. */
static bool counts_nanoseconds(const Op *call)
{
    const Op *division = call->user;
    bool is_division = division && division->kind == OP_BINARY && division->object == call &&
                       (division->detail == OPERATOR_DIV || division->detail == OPERATOR_FLOORDIV);
    const Value *cast = op_value(receiver_of(call));
    return is_division && dtype_cast_to(call) == DTYPE_INTEGER && value_is(cast, VALUE_SERIES) &&
           cast->facts->content.dtype == DTYPE_DATETIME;
}

static bool is_text_of_missing(const Value *value)
{
    return value_is_constant_text(value) && str_in_words(value->text, "nan NaN None NaT <NA>");
}

/* s.replace("nan", …), s.replace({"nan": …}), s == "nan", s.isin(["nan"]): what they ask; NULL:
 * else. */
static const Op *asked_for_text_of_missing(const Op *op)
{
    if (op->kind == OP_COMPARE)
        return is_text_of_missing(op_value(op->key)) ? op->object : NULL;
    bool asks = calls(op, OWNER_SERIES, "replace") || calls(op, OWNER_SERIES, "isin");
    const Value *texts = asks && op->arg_count ? op_value(op->args[0].op) : NULL;
    bool has_text = is_text_of_missing(texts);
    for (uint32_t i = 0; value_is(texts, VALUE_LIST) && texts->is_constant && i < texts->count; i++)
        has_text |= is_text_of_missing(texts->items[i]);
    for (uint32_t i = 0; value_is(texts, VALUE_DICT) && texts->keys && i < texts->count; i++)
        has_text |= is_text_of_missing(texts->keys[i]);
    return has_text ? receiver_of(op) : NULL;
}

#define FARTHEST 3000u /* operations that are looked through */

/* s.astype(str), whose text `nan` for what is missing the code goes on to look for. */
static bool makes_text_of_missing(const Code *code, const Op *call)
{
    bool is_cast = calls(call, OWNER_SERIES, "astype") && dtype_cast_to(call) == DTYPE_TEXT &&
                   op_value(receiver_of(call))->facts->content.missing != MISSING_NEVER;
    for (uint32_t i = call->index + 1; is_cast && i < code->op_count && i - call->index < FARTHEST;
         i++) {
        const Op *text = asked_for_text_of_missing(code_op(code, i));
        const Value *value = op_value(text);
        if (value_is(value, VALUE_SERIES) && value->facts->content.text_cast == call)
            return true;
    }
    return false;
}

/* --- which change it is --- */

static const Change *change_at(const Op *op, const char *parameter)
{
    uint32_t count;
    const Change *changes = changes_met_by(op, &count);
    for (uint32_t i = 0; i < count; i++)
        if (change_is_silent(&changes[i]) && str_is(changes[i].parameter, parameter))
            return &changes[i];
    return NULL;
}

static const Change *change_of(Owner owner, const char *member)
{
    uint32_t count;
    const Change *changes = changes_of(owner, str_of(member), &count);
    for (uint32_t i = 0; i < count; i++)
        if (change_is_silent(&changes[i]))
            return &changes[i];
    return NULL;
}

static const Change *change_that_matters(const Code *code, const Op *op)
{
    if (op->kind == OP_ATTRIBUTE)
        return is_compared_with_object(op) && !asks_for_new_text_too(code, op->user)
                   ? change_at(op, "")
                   : NULL;
    if (groups_by_category(op) && !may_be_given(op, STR("observed")))
        return change_at(op, "observed");
    if (counts_nanoseconds(op))
        return change_of(OWNER_PANDAS, "to_datetime");
    if (makes_text_of_missing(code, op))
        return change_at(op, "dtype");
    return renames_index_of_counts(op) ? change_of(OWNER_SERIES, "value_counts") : NULL;
}

SilentChange silent_change(const Code *code, const Op *op)
{
    return (SilentChange){change_that_matters(code, op), !groups_by_category(op)};
}
