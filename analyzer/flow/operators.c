/* Arithmetic and comparisons: on Series they work row by row. */
#include "flow/engine.h"

static bool is_arithmetic_kind(const Value *value)
{
    return value_is_data(value) || value_is(value, VALUE_ARRAY) || value_is(value, VALUE_INDEX);
}

/* Of two operands the one whose kind the result has: a DataFrame before a Series before an array.
 */
static const Value *leading(const Value *left, const Value *right)
{
    if (value_is(left, VALUE_FRAME) || value_is(right, VALUE_FRAME))
        return value_is(left, VALUE_FRAME) ? left : right;
    if (value_is(left, VALUE_SERIES) || value_is(right, VALUE_SERIES))
        return value_is(left, VALUE_SERIES) ? left : right;
    return is_arithmetic_kind(left) ? left : right;
}

static bool is_same_name(const Value *a, const Value *b)
{
    return value_is_constant_text(a) && value_is_constant_text(b) && str_eq(a->text, b->text);
}

/* Two statistics of groups by one key, of the same table or some of its rows, meet key by key. */
static bool are_keyed_alike(const Facts *a, const Facts *b)
{
    bool are_keyed = a->rows && b->rows && a->rows->effect == ROWS_KEYED &&
                     b->rows->effect == ROWS_KEYED && is_same_name(a->keys, b->keys);
    const Lineage *from = are_keyed ? lineage_labelled(a->rows->parent) : NULL;
    return from && lineage_is_same(from, lineage_labelled(b->rows->parent));
}

static const Lineage *combined_rows(const Value *lead, const Value *other)
{
    bool has_rows = value_is_data(other);
    if (has_rows && are_keyed_alike(lead->facts, other->facts))
        return lead->facts->rows;
    return !has_rows || lineage_is_same(other->facts->rows, lead->facts->rows) ? lead->facts->rows
                                                                               : NULL;
}

static bool same_base(const Facts *a, const Facts *b)
{
    return a->base == b->base && str_eq(a->base_column, b->base_column);
}

static bool is_fixed(const Value *value)
{
    return value->is_constant || value_is(value, VALUE_MISSING) || value_is(value, VALUE_NONE);
}

/* A Series out of LEAD and OTHER. */
static const Value *combine_series(Flow *flow, const Op *site, const Value *lead,
                                   const Value *other, Dtype dtype)
{
    Facts *facts = facts_copy(flow->arena, lead->facts);
    facts->rows = combined_rows(lead, other);
    facts->content = (Content){.dtype = dtype, .missing = lead->facts->content.missing};
    if (value_is(other, VALUE_SERIES))
        facts->is_mixed |= other->facts->is_mixed || !same_base(lead->facts, other->facts);
    else
        facts->is_mixed |= !is_fixed(other);
    if (value_is(other, VALUE_SERIES) && other->facts->content.missing != MISSING_NEVER)
        facts->content.missing = MISSING_UNKNOWN;
    if (dtype == DTYPE_BOOL)
        facts->content.missing = MISSING_NEVER;
    return series_new(flow, site, facts, lead, ORIGIN_RESULT, facts->name);
}

static const Value *combine(Flow *flow, const Op *site, const Value *left, const Value *right,
                            Dtype dtype)
{
    const Value *lead = leading(left, right);
    const Value *other = lead == left ? right : left;
    if (value_is(lead, VALUE_SERIES))
        return combine_series(flow, site, lead, other, dtype);
    if (value_is(lead, VALUE_FRAME)) {
        Facts *facts = facts_copy(flow->arena, facts_now(flow, lead));
        if (value_is_data(other))
            facts->columns = columns_none(true);
        else
            facts->columns = columns_without_content(flow->arena, facts->columns);
        facts->rows = value_is_data(other) ? NULL : facts->rows;
        return frame_new(flow, site, facts, value_now(flow, lead), ORIGIN_RESULT);
    }
    if (!value_is(lead, VALUE_ARRAY) || dtype == DTYPE_UNKNOWN)
        return value_plain((ValueKind)lead->kind);
    Facts *facts = facts_copy(flow->arena, facts_unknown());
    facts->content.dtype = dtype;
    if (dtype == DTYPE_BOOL)
        facts->content.missing = MISSING_NEVER;
    return sized_new(flow, VALUE_ARRAY, facts);
}

const Value *combine_elementwise(Flow *flow, const Op *site, const Value *left, const Value *right)
{
    return combine(flow, site, left, right, DTYPE_UNKNOWN);
}

static Dtype dtype_of(const Value *value)
{
    if (value_is(value, VALUE_SERIES) || value_is(value, VALUE_ARRAY) ||
        value_is(value, VALUE_SCALAR) || value_is(value, VALUE_INDEX))
        return value->facts->content.dtype;
    if (value_is(value, VALUE_STRING))
        return DTYPE_TEXT;
    if (value_is(value, VALUE_NUMBER))
        return DTYPE_NUMBER;
    return value_is(value, VALUE_BOOL) ? DTYPE_BOOL : DTYPE_UNKNOWN;
}

static Dtype dtype_of_result(Operator operator, Dtype left, Dtype right)
{
    bool is_bitwise = operator== OPERATOR_AND || operator== OPERATOR_OR || operator== OPERATOR_XOR;
    if (is_bitwise)
        return left == DTYPE_BOOL && right == DTYPE_BOOL ? DTYPE_BOOL : DTYPE_UNKNOWN;
    if (operator== OPERATOR_DIV && dtype_is_number(left) && dtype_is_number(right))
        return DTYPE_FLOAT;
    if (operator== OPERATOR_ADD && left == DTYPE_TEXT && right == DTYPE_TEXT)
        return DTYPE_TEXT;
    if (operator== OPERATOR_SUB && left == DTYPE_DATETIME && right == DTYPE_DATETIME)
        return DTYPE_TIMEDELTA;
    return dtype_is_number(left) && dtype_is_number(right) ? DTYPE_NUMBER : DTYPE_UNKNOWN;
}

/* A mask is what `&` of two masks gives, also when one side is not known to be one. */
static bool makes_mask(Operator operator, const Value * left, const Value *right)
{
    return (operator== OPERATOR_AND || operator== OPERATOR_OR) && (is_mask(left) || is_mask(right));
}

/* ["x"] * 3, [0] * n */
static bool repeats_list(const Value *list, const Value *times)
{
    return value_is(list, VALUE_LIST) &&
           (value_is(times, VALUE_NUMBER) || value_is(times, VALUE_UNKNOWN));
}

/* "%s.csv" % name, "%s/%s.csv" % (folder, name) */
static const Value *fill_text(Flow *flow, const Value *pattern, const Value *given)
{
    bool are_several = value_is(given, VALUE_TUPLE) && given->is_constant;
    if (!pattern->is_constant || (value_is(given, VALUE_TUPLE) && !are_several))
        return value_plain(VALUE_STRING);
    const char *mark = str_has(pattern->text, "%d") ? "%d" : "%s";
    return text_filled(flow, pattern->text, mark, are_several ? given->items : &given,
                       are_several ? given->count : 1);
}

/* i + 1 */
static const Value *combine_numbers(Flow *flow, Operator operator, const Value * left,
                                    const Value *right)
{
    int64_t a, b;
    if (!whole_number(left, &a) || !whole_number(right, &b))
        return value_plain(VALUE_NUMBER);
    if (operator== OPERATOR_ADD)
        return number_new(flow, a + b);
    return operator== OPERATOR_SUB ? number_new(flow, a - b) : value_plain(VALUE_NUMBER);
}

static bool is_single(const Value *value)
{
    return value_is(value, VALUE_SCALAR) || value_is(value, VALUE_NUMBER) ||
           value_is(value, VALUE_STRING);
}

static const Value *combine_unknown(Flow *flow, const Op *op, const Value *left, const Value *right)
{
    Operator operator= op->detail;
    bool are_texts = value_is(left, VALUE_STRING) && value_is(right, VALUE_STRING);
    if (are_texts && operator== OPERATOR_ADD)
        return join_texts(flow, left, right);
    if (value_is(left, VALUE_STRING) && operator== OPERATOR_MOD)
        return fill_text(flow, left, right);
    if (operator== OPERATOR_DIV && value_is(left, VALUE_STRING)) /* Path("data") / "x.csv" */
        return join_texts(flow, join_texts(flow, left, text_new(flow, STR("/"))), right);
    if (operator== OPERATOR_ADD && value_is(left, VALUE_LIST) && value_is(right, VALUE_LIST))
        return join_lists(flow, left, right);
    if (operator== OPERATOR_MUL &&(repeats_list(left, right) || repeats_list(right, left)))
        return element_new(flow, VALUE_LIST,
                           item_any(flow, value_is(left, VALUE_LIST) ? left : right));
    if (value_is(left, VALUE_NUMBER) && value_is(right, VALUE_NUMBER))
        return combine_numbers(flow, operator, left, right);
    bool has_cell = value_is(left, VALUE_SCALAR) || value_is(right, VALUE_SCALAR);
    bool scales = operator== OPERATOR_DIV || operator== OPERATOR_MUL;
    if (has_cell && scales && is_single(left) && is_single(right))
        return sized_new(flow, VALUE_SCALAR, facts_unknown());
    return value_plain(VALUE_UNKNOWN);
}

/* df.columns + "_old", "new_" + df.columns */
static const Value *join_names(Flow *flow, const Value *left, const Value *right)
{
    bool is_left = value_is(left, VALUE_INDEX);
    const Value *names = is_left ? left : right, *affix = is_left ? right : left;
    bool is_known =
        value_is(names, VALUE_INDEX) && names->is_constant && value_is_constant_text(affix);
    if (!is_known)
        return NULL;
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, names->count);
    for (uint32_t i = 0; i < names->count; i++)
        items[i] = is_left ? join_texts(flow, names->items[i], affix)
                           : join_texts(flow, affix, names->items[i]);
    Value *joined = ARENA_NEW(flow->arena, Value);
    *joined = *names;
    joined->items = items;
    return joined;
}

const Value *run_binary(Flow *flow, const Op *op)
{
    const Value *left = value_of(flow, op->object), *right = value_of(flow, op->key);
    if (!is_arithmetic_kind(left) && !is_arithmetic_kind(right))
        return combine_unknown(flow, op, left, right);
    const Value *names = op->detail == OPERATOR_ADD ? join_names(flow, left, right) : NULL;
    if (names)
        return names;
    Dtype dtype = makes_mask(op->detail, left, right)
                      ? DTYPE_BOOL
                      : dtype_of_result(op->detail, dtype_of(left), dtype_of(right));
    return combine(flow, op, left, right, dtype);
}

const Value *run_unary(Flow *flow, const Op *op)
{
    const Value *operand = value_of(flow, op->object);
    if (op->detail == OPERATOR_NOT)
        return value_plain(VALUE_BOOL);
    if (op->detail == OPERATOR_MINUS && value_is(operand, VALUE_NUMBER) && operand->is_constant) {
        Value *negative = ARENA_NEW(flow->arena, Value);
        *negative = *operand;
        negative->text = arena_join(flow->arena, STR("-"), operand->text);
        return negative;
    }
    return operand;
}

const Value *run_compare(Flow *flow, const Op *op)
{
    const Value *left = value_of(flow, op->object), *right = value_of(flow, op->key);
    if (op->detail == OPERATOR_IN || op->detail == OPERATOR_IS)
        return value_plain(VALUE_BOOL);
    if (!is_arithmetic_kind(left) && !is_arithmetic_kind(right))
        return value_plain(value_is(left, VALUE_UNKNOWN) || value_is(right, VALUE_UNKNOWN)
                               ? VALUE_UNKNOWN
                               : VALUE_BOOL);
    return combine(flow, op, left, right, DTYPE_BOOL);
}
