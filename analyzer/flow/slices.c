/* items[3], items[-1], items[1:-1] of sequences that are written out. */
#include "flow/engine.h"

#define GREATEST_PLACE 100000

bool whole_number(const Value *value, int64_t *place)
{
    if (!value_is(value, VALUE_NUMBER) || !value->is_constant)
        return false;
    Str text = value->text;
    bool is_negative = str_starts(text, "-");
    *place = 0;
    for (uint32_t i = is_negative; i < text.len; i++) {
        if (text.at[i] < '0' || text.at[i] > '9' || *place > GREATEST_PLACE)
            return false;
        *place = *place * 10 + (text.at[i] - '0');
    }
    if (is_negative)
        *place = -*place;
    return text.len > is_negative;
}

const Value *number_new(Flow *flow, int64_t number)
{
    Value *value = ARENA_NEW(flow->arena, Value);
    Str text = arena_printf(flow->arena, "%lld", (long long)number);
    *value = (Value){.kind = VALUE_NUMBER, .text = text, .is_constant = true};
    return value;
}

const Value *item_at(const Value *sequence, const Value *place)
{
    int64_t at;
    if (!sequence->is_constant || !whole_number(place, &at))
        return NULL;
    at += at < 0 ? sequence->count : 0;
    return at >= 0 && at < sequence->count ? sequence->items[at] : NULL;
}

/* A bound of a slice, within the sequence; USUAL where it is left out. */
static bool read_bound(const Value *bound, uint32_t count, uint32_t usual, uint32_t *place)
{
    int64_t at;
    *place = usual;
    if (!bound || value_is(bound, VALUE_NONE))
        return true;
    if (!whole_number(bound, &at))
        return false;
    at += at < 0 ? count : 0;
    *place = at < 0 ? 0 : at > count ? count : (uint32_t)at;
    return true;
}

const Value *items_between(Flow *flow, const Value *sequence, const Value *slice)
{
    uint32_t from, to, count = sequence->count;
    bool has_step = slice->count == 3 && slice->items[2] && !value_is(slice->items[2], VALUE_NONE);
    bool is_known = sequence->is_constant && slice->count == 3 && !has_step &&
                    read_bound(slice->items[0], count, 0, &from) &&
                    read_bound(slice->items[1], count, count, &to);
    if (!is_known)
        return NULL;
    Value *part = ARENA_NEW(flow->arena, Value);
    *part = *sequence;
    part->items = sequence->items + from;
    part->count = to > from ? to - from : 0;
    return part;
}

const Value *text_between(Flow *flow, const Value *text, const Value *slice)
{
    uint32_t from, to, count = text->text.len;
    bool has_step = slice->count == 3 && slice->items[2] && !value_is(slice->items[2], VALUE_NONE);
    bool is_known = text->is_constant && slice->count == 3 && !has_step &&
                    str_characters(text->text, count) == count &&
                    read_bound(slice->items[0], count, 0, &from) &&
                    read_bound(slice->items[1], count, count, &to);
    return is_known ? text_new(flow, str_slice(text->text, from, to < from ? from : to)) : NULL;
}
