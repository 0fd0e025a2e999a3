#include "judge/map_left.h"

#include "judge/pass.h"
#include "judge/rule.h"

/* 3.0 and 3 are one key. */
static Str without_zero(Str number)
{
    return str_ends(number, ".0") ? str_slice(number, 0, number.len - 2) : number;
}

static bool is_key(const Value *key, Str value, bool is_text)
{
    return is_text ? str_eq(key->text, value)
                   : str_eq(without_zero(key->text), without_zero(value));
}

static bool has_key(const Value *dict, Str value, bool is_text)
{
    for (uint32_t i = 0; i < dict->count; i++)
        if (is_key(dict->keys[i], value, is_text))
            return true;
    return false;
}

/* Are all keys of DICT known, and of one kind? */
static bool has_known_keys(const Value *dict, ValueKind kind)
{
    if (!value_is(dict, VALUE_DICT) || !dict->is_constant || !dict->keys || !dict->count)
        return false;
    for (uint32_t i = 0; i < dict->count; i++)
        if (!value_is(dict->keys[i], kind) || !dict->keys[i]->is_constant)
            return false;
    return true;
}

/* Values that steps have made equal may stand among the samples twice. */
static bool is_repeated(const Evidence *evidence, uint32_t at)
{
    for (uint32_t i = 0; i < at; i++)
        if (str_eq(evidence->values.at[i].value, evidence->values.at[at].value))
            return true;
    return false;
}

static void find_left(MapLeft *left, const Value *dict, bool is_text)
{
    for (uint32_t i = 0; i < left->evidence.values.count; i++) {
        const Sample *sample = &left->evidence.values.at[i];
        left->may_be_more |= !sample->count || !sample_is_value(sample);
        if (!sample_is_value(sample) || has_key(dict, sample->value, is_text))
            continue;
        left->rows += sample->count;
        if (is_repeated(&left->evidence, i))
            continue;
        left->values++;
        if (!left->first)
            left->first = sample;
        else if (!left->second)
            left->second = sample;
    }
}

/* After steps over text the values are text, also where pandas may hold others beside it. */
static bool is_of_kind(const Evidence *evidence, const Value *series, bool is_text)
{
    Dtype dtype = dtype_held(series);
    if (dtype == DTYPE_UNKNOWN && evidence->column)
        dtype = evidence->column->dtype;
    return is_text ? dtype == DTYPE_TEXT : dtype_is_number(dtype);
}

#define FARTHEST_STORE 600u

/* The last store into what COLUMN reads, before it in the text; NULL: none near by. */
static const Op *last_store(const Code *code, const Op *column)
{
    const Object *object = object_of(op_value(column));
    const Op *frame;
    uint32_t least = column->index > FARTHEST_STORE ? column->index - FARTHEST_STORE : 0;
    for (uint32_t i = column->index; object && object->column.len && i > least; i--) {
        const Op *op = code_op(code, i - 1);
        bool is_store =
            op->kind == OP_STORE_ITEM && str_eq(stored_column(op, &frame), object->column);
        if (is_store && is_same_frame(op_value(frame), object->parent))
            return op;
    }
    return NULL;
}

/* The text that fillna has put in the place of what was missing from COLUMN just before; NULL:
 * none. */
static const Value *text_filled_in(const Code *code, const Op *column)
{
    const Op *store = column_taken(column) ? last_store(code, column) : NULL;
    const Op *fill = store ? store->input : column;
    const Value *text = fill && calls(fill, OWNER_SERIES, "fillna")
                            ? op_value(argument_of(fill, "value", 0))
                            : NULL;
    return value_is_constant_text(text) ? text : NULL;
}

static void add_filled(Pass *pass, Evidence *evidence, const Op *column)
{
    const Value *text = text_filled_in(pass_code(pass), column);
    if (text && evidence->column && evidence->column->missing)
        LIST_ADD(pass->arena, &evidence->values,
                 ((Sample){.value = text->text, .count = evidence->column->missing}));
}

MapLeft left_by_map(Pass *pass, const Op *call)
{
    MapLeft left = {0};
    const Op *column = receiver_of(call);
    const Value *dict = op_value(argument_of(call, "arg", 0));
    bool is_text = has_known_keys(dict, VALUE_STRING);
    if (!calls(call, OWNER_SERIES, "map") || (!is_text && !has_known_keys(dict, VALUE_NUMBER)))
        return left;
    left.evidence =
        is_text ? evidence_of_values_or_shapes(pass, column) : evidence_of_numbers(pass, column);
    if (is_text)
        add_filled(pass, &left.evidence, column);
    if (is_of_kind(&left.evidence, op_value(column), is_text))
        find_left(&left, dict, is_text);
    return left;
}
