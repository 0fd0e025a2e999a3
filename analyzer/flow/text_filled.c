/* Texts with places to fill: "data/%s.csv" % name, "data/{}.csv".format(name). */
#include <ctype.h>

#include "flow/engine.h"

/* As it is written in the text; a number only where it is written as it is shown. */
static bool is_plain(const Value *value)
{
    bool is_number = value_is(value, VALUE_NUMBER);
    for (uint32_t i = 0; is_number && i < value->text.len; i++)
        is_number = isdigit((unsigned char)value->text.at[i]) != 0;
    return value && value->is_constant && (is_number || value_is(value, VALUE_STRING));
}

static bool has_places(Str text)
{
    return str_has(text, "%") || str_has(text, "{") || str_has(text, "}");
}

const Value *text_filled(Flow *flow, Str pattern, const char *mark, const Value *const *given,
                         uint32_t count)
{
    const Value *text = text_new(flow, (Str){0});
    uint32_t at = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t place = str_find(pattern, mark, at);
        Str before = str_slice(pattern, at, place);
        if (place == pattern.len || has_places(before) || !is_plain(given[i]))
            return value_plain(VALUE_STRING);
        text = join_texts(flow, join_texts(flow, text, text_new(flow, before)), given[i]);
        at = place + 2;
    }
    Str behind = str_slice(pattern, at, pattern.len);
    return has_places(behind) ? value_plain(VALUE_STRING)
                              : join_texts(flow, text, text_new(flow, behind));
}
