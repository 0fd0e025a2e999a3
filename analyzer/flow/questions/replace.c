#include "flow/questions.h"

static bool replaces_cells(const Op *call)
{
    const Op *regex = argument_of(call, "regex", 4);
    return (calls(call, OWNER_SERIES, "replace") || calls(call, OWNER_FRAME, "replace")) &&
           (!regex || value_is_false(op_value(regex)));
}

static Replacement item_at(const Value *old, const Value *by, uint32_t number)
{
    if (value_is(old, VALUE_DICT))
        return (Replacement){old->keys[number], old->items[number]};
    bool has_own = value_is(by, VALUE_LIST) && number < by->count;
    return (Replacement){old->items[number], has_own ? by->items[number] : by};
}

bool replacement_of_cells(const Op *call, uint32_t number, Replacement *replacement)
{
    if (!replaces_cells(call) || !argument_of(call, "to_replace", 0))
        return false;
    const Value *old = op_value(argument_of(call, "to_replace", 0));
    const Value *by = op_value(argument_of(call, "value", 1));
    bool has_items =
        (value_is(old, VALUE_DICT) && old->keys) || (value_is(old, VALUE_LIST) && old->is_constant);
    if (number >= (has_items ? old->count : 1))
        return false;
    *replacement = has_items ? item_at(old, by, number) : (Replacement){old, by};
    return true;
}

bool is_pattern(Str text)
{
    return (str_has(text, "[") && str_has(text, "]")) || str_has(text, "\\d") ||
           str_has(text, "\\D") || str_has(text, "\\s") || str_has(text, "\\w") ||
           str_has(text, "\\W");
}

static bool is_part(Str text)
{
    bool is_blank = text.len && !str_trim(text).len;
    return is_blank || is_pattern(text) ||
           str_in_words(text,
                        "$ € £ ¥ % , . + ; : # ' \" ( ) $, lbs lb kg cm km mi k K M B USD EUR");
}

bool is_part_of_cells(const Value *old)
{
    if (!value_is(old, VALUE_STRING) || old->is_constant)
        return value_is(old, VALUE_STRING) && is_part(old->text);
    for (uint32_t i = 0; i < old->count; i++)
        if (!is_part(old->items[i]->text))
            return false;
    return old->count > 0;
}

static bool is_between_parts(Str text)
{
    bool has_blanks = text.len > 2 && text.at[0] == ' ' && text.at[text.len - 1] == ' ';
    return has_blanks || str_in_words(text, ". _ - / , | :") || str_is(text, " ");
}

/* 000, e3, *1e3 */
static bool is_factor(Str text)
{
    bool is_power = text.len > 1 && str_has(STR("eE"), (char[]){text.at[0], 0}) &&
                    str_has(STR("0123456789+"), (char[]){text.at[1], 0});
    return is_power || str_starts(text, "*") || str_in_words(text, "00 000 000000 000000000");
}

bool is_for_parts(const Value *by)
{
    return value_is_constant_text(by) &&
           (by->text.len == 0 || is_between_parts(by->text) || is_factor(by->text));
}
