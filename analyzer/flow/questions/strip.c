#include "flow/questions.h"

/* ASCII letters in lower case; 0 for anything else. */
static char as_letter(char c)
{
    char lower = (char)(c | 0x20);
    return lower >= 'a' && lower <= 'z' ? lower : '\0';
}

static uint32_t count_letters(Str text)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < text.len; i++)
        count += as_letter(text.at[i]) != 0;
    return count;
}

static bool has_both_cases(Str text)
{
    for (uint32_t i = 0; i < text.len; i++)
        for (uint32_t j = i + 1; j < text.len; j++)
            if (text.at[i] != text.at[j] && as_letter(text.at[i]) &&
                as_letter(text.at[i]) == as_letter(text.at[j]))
                return true;
    return false;
}

static WordLikeness likeness_of(Str set)
{
    uint32_t letters = count_letters(set);
    if (letters < 2 || has_both_cases(set))
        return WORD_NOT;
    bool is_alphabet = str_has(set, "abc") || str_has(set, "xyz") || str_has(set, "ABC");
    return letters >= 3 && !is_alphabet ? WORD_SURELY : WORD_MAYBE;
}

/* s.str.strip("…") of a column, or x.strip("…") of one of its cells. */
static bool strips(const Op *call, const char *method)
{
    bool is_of_cell = call->object->kind == OP_ATTRIBUTE && str_is(call->object->name, method) &&
                      value_is(op_value(call->object->object), VALUE_SCALAR);
    return is_of_cell || calls(call, OWNER_STR, method);
}

Strip strip_of(const Op *call)
{
    bool known, is_left = strips(call, "lstrip"), is_right = strips(call, "rstrip");
    Str set = text_of(argument_of(call, "to_strip", 0), &known);
    if (!known || (!is_left && !is_right && !strips(call, "strip")))
        return (Strip){0};
    return (Strip){.texts = call->object->object,
                   .set = set,
                   .likeness = likeness_of(set),
                   .at_front = !is_right,
                   .at_end = !is_left};
}

static bool starts(Str text, Str word)
{
    return str_eq(str_slice(text, 0, word.len), word);
}

static bool ends(Str text, Str word)
{
    return text.len >= word.len && str_eq(str_slice(text, text.len - word.len, text.len), word);
}

static bool has_letter(Str set, char c)
{
    return as_letter(c) && str_has(set, (char[]){c, '\0'});
}

bool strip_takes_more(const Strip *strip, Str text)
{
    Str word = strip->set, rest = text;
    bool has_front = strip->at_front && starts(text, word);
    if (!has_front && !(strip->at_end && ends(text, word)))
        return false;
    if (has_front)
        rest = str_slice(rest, word.len, rest.len);
    if (strip->at_end && ends(rest, word))
        rest = str_slice(rest, 0, rest.len - word.len);
    return rest.len && ((strip->at_front && has_letter(word, rest.at[0])) ||
                        (strip->at_end && has_letter(word, rest.at[rest.len - 1])));
}
