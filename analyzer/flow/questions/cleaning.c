#include "flow/questions.h"

/* Far enough for what belongs together, and near enough to stay linear. */
#define FARTHEST 3000u

/* Units that stand behind numbers. */
#define UNITS                                                                                    \
    "k K M B kg Kg KG kgs lbs lb cm mm km m g usd USD eur EUR inr INR Rs Rs. hp bhp kmpl km/kg " \
    "CC "                                                                                        \
    "cc GB gb MB mb TB min mins h hrs years yrs"

static bool is_in_brackets(Str pattern, uint32_t at)
{
    bool is_inside = false;
    for (uint32_t i = 0; i < at; i++)
        is_inside = pattern.at[i] == '[' || (is_inside && pattern.at[i] != ']');
    return is_inside;
}

/* `$` at the end of a pattern and `+` behind a letter are no signs of money and plus. */
static bool is_sign_at(Str pattern, uint32_t at)
{
    char sign = pattern.at[at];
    if (sign == '%')
        return true;
    bool is_plain =
        pattern.len == 1 || (at > 0 && pattern.at[at - 1] == '\\') || is_in_brackets(pattern, at);
    return (sign == '$' || sign == '+' || sign == ',') && is_plain;
}

/* The sign of a number that PATTERN is about, or "". */
static Str sign_in(Str pattern)
{
    static const char *const money[] = {"\xE2\x82\xAC", "\xC2\xA3", "\xE2\x82\xB9", "\xC2\xA5"};
    if (str_in_words(str_trim(pattern), UNITS))
        return str_trim(pattern);
    for (size_t i = 0; i < sizeof money / sizeof *money; i++)
        if (str_has(pattern, money[i]))
            return str_of(money[i]);
    for (uint32_t i = 0; i < pattern.len && !str_starts(pattern, "[^"); i++)
        if (is_sign_at(pattern, i))
            return str_slice(pattern, i, i + 1);
    return (Str){0};
}

static Str sign_of_value(const Value *value)
{
    Str sign = {0};
    if (value_is_constant_text(value))
        return sign_in(value->text);
    bool is_list = value_is(value, VALUE_LIST) && value->is_constant;
    bool is_dict = value_is(value, VALUE_DICT) && value->keys;
    for (uint32_t i = 0; (is_list || is_dict) && i < value->count && !sign.len; i++) {
        const Value *item = is_dict ? value->keys[i] : value->items[i];
        if (value_is_constant_text(item))
            sign = sign_in(item->text);
    }
    return sign;
}

static Str sign_of_argument(const Op *call)
{
    return call->arg_count ? sign_of_value(op_value(call->args[0].op)) : (Str){0};
}

static bool takes_out(Str method)
{
    return str_in_words(method, "replace strip lstrip rstrip removesuffix removeprefix");
}

/* A function that is given to apply or map and takes a sign out of what it is given. */
static Str sign_of_function(const Code *code, const Value *function)
{
    Str sign = {0};
    if (!value_is(function, VALUE_FUNCTION))
        return sign;
    const Op *op = function->function->op;
    for (uint32_t i = op->index + 1; i < op->end && !sign.len; i++) {
        const Op *call = code_op(code, i);
        if (call->kind == OP_CALL && call->object->kind == OP_ATTRIBUTE &&
            takes_out(call->object->name))
            sign = sign_of_argument(call);
    }
    return sign;
}

static Str sign_taken_out(const Code *code, const Op *call)
{
    const Member *member = called_member(call);
    if (!member || (member->owner != OWNER_STR && member->owner != OWNER_SERIES))
        return (Str){0};
    if (member->owner == OWNER_SERIES && calls_any(call, "apply map"))
        return sign_of_function(code, op_value(call->arg_count ? call->args[0].op : NULL));
    return takes_out(member->name) ? sign_of_argument(call) : (Str){0};
}

/* df["c"] of df["c"].astype(str).str.replace(…) */
static const Op *column_under(const Op *op)
{
    while (op && (op->kind == OP_CALL || value_is(op_value(op), VALUE_STR)))
        op = op->kind == OP_CALL ? receiver_of(op) : op->object;
    return op;
}

static Str column_read(const Op *op)
{
    bool known;
    if (!op)
        return (Str){0};
    return op->kind == OP_ITEM        ? text_of(op->key, &known)
           : op->kind == OP_ATTRIBUTE ? op->name
                                      : (Str){0};
}

/* The same table, or what became of it. */
static bool is_one_table(const Op *a, const Op *b)
{
    const Value *left = op_value(a), *right = op_value(b);
    bool are_frames = value_is(left, VALUE_FRAME) && value_is(right, VALUE_FRAME);
    const Op *reader = are_frames ? reader_of(left) : NULL;
    return are_frames && (is_same_frame(left, right) ||
                          (reader && reader == reader_of(right) && a->kind == OP_LOAD &&
                           b->kind == OP_LOAD && a->slot == b->slot));
}

/* A column of a table that no store has touched. */
static bool is_as_read(const Op *column)
{
    if (!column_read(column).len || !value_is(op_value(column), VALUE_SERIES))
        return false;
    const Value *frame = op_value(column->object);
    const ColumnFacts *facts = value_is(frame, VALUE_FRAME)
                                   ? columns_get(frame->facts->columns, column_read(column))
                                   : NULL;
    return value_is(frame, VALUE_FRAME) && (!facts || !facts->made_by);
}

/* Where the values of CALL are put, also behind fillna and the like; "": not into a column. */
static Str column_given(const Op *call)
{
    const Op *frame;
    while (call->user && call->user->kind == OP_ATTRIBUTE && call->user->user &&
           calls_any(call->user->user, "fillna astype round abs"))
        call = call->user->user;
    return store_of(call) ? stored_column(store_of(call), &frame) : (Str){0};
}

static bool is_kept(const Op *call)
{
    const Op *user = call->user;
    if (user && user->kind == OP_ATTRIBUTE)
        return column_given(call).len > 0;
    return store_of(call) != NULL;
}

Cleaning cleaned_behind(const Code *code, const Op *call)
{
    const Op *column = call->arg_count ? call->args[0].op : NULL;
    if (!column || !is_as_read(column) || !is_kept(call))
        return (Cleaning){0};
    Str read = column_read(column), given = column_given(call);
    if (!str_eq(read, given) && may_tend_gaps_later(code, call))
        return (Cleaning){0};
    for (uint32_t i = call->index + 1; i < code->op_count && i - call->index < FARTHEST; i++) {
        const Op *later = code_op(code, i);
        if (later->kind != OP_CALL)
            continue;
        Str sign = sign_taken_out(code, later);
        const Op *under = sign.len ? column_under(later) : NULL;
        Str name = column_read(under);
        if (name.len && (str_eq(name, read) || str_eq(name, given)) &&
            is_one_table(column->object, under->object))
            return (Cleaning){.by = later, .sign = sign, .column = read};
    }
    return (Cleaning){0};
}
