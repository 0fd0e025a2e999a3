/* Steps that do to the shape of a text what they do to the text. */
#include <ctype.h>

#include "flow/questions.h"
#include "judge/steps.h"

#define LONGEST_KEPT_WORD 3u

/* What stands in a shape as it does in the text. The letter of an escape, as in \d, is none. */
static bool is_kept(Str text)
{
    uint32_t letters = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.at[i];
        bool is_escape = i && text.at[i - 1] == '\\';
        letters = isalpha(c) && !is_escape ? letters + 1 : 0;
        if (isdigit(c) || letters > LONGEST_KEPT_WORD)
            return false;
    }
    return true;
}

static bool are_kept(const Value *looked_for)
{
    const Value *const *items = looked_for->items;
    if (value_is(looked_for, VALUE_DICT))
        items = looked_for->keys;
    if (value_is(looked_for, VALUE_STRING))
        return looked_for->is_constant && is_kept(looked_for->text);
    bool is_known = (value_is(looked_for, VALUE_LIST) || value_is(looked_for, VALUE_DICT)) &&
                    looked_for->is_constant && items;
    for (uint32_t i = 0; is_known && i < looked_for->count; i++)
        is_known = value_is(items[i], VALUE_STRING) && is_kept(items[i]->text);
    return is_known;
}

bool step_finds_cell(const Sample *sample, Str text)
{
    bool is_phrase = str_has(text, " ") && !is_kept(text);
    if (!sample->value.at)
        return false;
    return sample->is_shape && is_phrase ? shape_is_same(sample->value, text, false)
                                         : str_eq(sample->value, text);
}

/* "Varies with device" is hardly one of several such cells, which its shape would stand for. */
static bool is_phrase_as_a_whole(const Op *by, const Value *old)
{
    const Op *regex = argument_of(by, "regex", BY_NAME_ONLY);
    bool is_whole = value_is(op_value(by->object->object), VALUE_SERIES) &&
                    (!regex || value_is_false(op_value(regex)));
    return is_whole && value_is_constant_text(old) && str_has(old->text, " ");
}

/* What is put in its place may be anything. */
static bool keeps_when_replacing(const Op *by)
{
    const Op *regex = argument_of(by, "regex", BY_NAME_ONLY);
    const Op *old = by->arg_count && by->args[0].kind == ARG_POSITION ? by->args[0].op : NULL;
    bool names_pattern = regex && !value_is(op_value(regex), VALUE_BOOL);
    if (!old)
        old = argument_of(by, "to_replace", BY_NAME_ONLY);
    if (!old)
        old = argument_of(by, "pat", BY_NAME_ONLY);
    const Value *looked_for = op_value(names_pattern ? regex : old);
    return are_kept(looked_for) || is_phrase_as_a_whole(by, looked_for);
}

bool step_keeps_shapes(const Op *by)
{
    if (by->kind == OP_ITEM)
        return true;
    if (str_is(by->object->name, "replace"))
        return keeps_when_replacing(by);
    bool counts = str_in_words(by->object->name, "split rsplit get slice"); /* parts, characters */
    for (uint32_t i = 0; i < by->arg_count; i++) {
        const Value *given = op_value(by->args[i].op);
        bool is_plain = value_is(given, VALUE_BOOL) || (counts && value_is(given, VALUE_NUMBER));
        if (!is_plain && !are_kept(given))
            return false;
    }
    return true;
}

static bool is_of_word(Str text, uint32_t at)
{
    unsigned char c = at < text.len ? (unsigned char)text.at[at] : ' ';
    return isalnum(c) || c >= 0x80;
}

/* Is PART cut out of TEXT in such a way that no word or number is torn? */
static bool is_cut_between_words(Str text, Str part)
{
    bool is_inside = part.at >= text.at && part.at + part.len <= text.at + text.len;
    if (!is_inside || !part.len)
        return !part.len;
    uint32_t from = (uint32_t)(part.at - text.at), to = from + part.len;
    bool tears_front = from && is_of_word(text, from - 1) && is_of_word(text, from);
    return !tears_front && !(is_of_word(text, to - 1) && is_of_word(text, to));
}

void step_on_shape(Str before, Sample *sample)
{
    Sample was = {.value = before, .is_shape = sample->is_shape};
    bool is_whole =
        is_cut_between_words(before, sample->value) || str_eq_folded(before, sample->value);
    if (sample->is_shape && !sample_is_value(&was) && !is_whole)
        sample->is_torn = true;
}
