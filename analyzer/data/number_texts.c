#include "data/number_texts.h"

#include <string.h>

#include "data/infer.h"

/* One text in so many may be something else: "Varies with device". */
#define SHARE 10u

static const char *const SIGNS[] = {"$", "\xE2\x82\xAC", "\xC2\xA3", "\xE2\x82\xB9", "\xC2\xA5"};

static Str without_signs(Str text)
{
    text = str_trim(text);
    for (size_t i = 0; i < sizeof SIGNS / sizeof *SIGNS; i++)
        if (str_starts(text, SIGNS[i]))
            text = str_slice(text, (uint32_t)strlen(SIGNS[i]), text.len);
    if (str_ends(text, "%") || str_ends(text, "+"))
        text = str_slice(text, 0, text.len - 1);
    return str_trim(text);
}

static double factor_of(char letter)
{
    switch (letter) {
    case 'k':
    case 'K':
        return 1e3;
    case 'm':
    case 'M':
        return 1e6;
    case 'b':
    case 'B':
        return 1e9;
    default:
        return 0;
    }
}

bool text_number(Str text, double *number)
{
    Str body = without_signs(text);
    double factor = body.len > 1 ? factor_of(body.at[body.len - 1]) : 0;
    if (factor > 0)
        body = str_slice(body, 0, body.len - 1);
    Number read = number_of(body, '.', ',');
    *number = read.value * (factor > 0 ? factor : 1);
    return read.is_number && body.len > 0 &&
           (body.at[body.len - 1] >= '0' && body.at[body.len - 1] <= '9');
}

static void note(TextOrder *order, const Sample *sample, double number, double *least, double *most)
{
    if (!order->least || number < *least) {
        *least = number;
        order->least = sample;
    }
    if (!order->most || number > *most) {
        *most = number;
        order->most = sample;
    }
    if (!order->first || str_order(sample->value, order->first->value) < 0)
        order->first = sample;
    if (!order->last || str_order(sample->value, order->last->value) > 0)
        order->last = sample;
}

/* The least or the largest number is the most telling one of a pair. */
static void find_pair(TextOrder *order)
{
    if (!order->most)
        return;
    double most, last, least, first;
    text_number(order->most->value, &most);
    text_number(order->last->value, &last);
    text_number(order->least->value, &least);
    text_number(order->first->value, &first);
    if (last < most) {
        order->before = order->most;
        order->behind = order->last;
    } else if (first > least) {
        order->before = order->first;
        order->behind = order->least;
    }
}

TextOrder text_order(const Samples *samples)
{
    TextOrder order = {0};
    double least = 0, most = 0, number;
    uint32_t rows = 0, numbers = 0;
    for (uint32_t i = 0; i < samples->count; i++) {
        const Sample *sample = &samples->at[i];
        rows += sample->count;
        if (!text_number(sample->value, &number))
            continue;
        numbers += sample->count;
        note(&order, sample, number, &least, &most);
    }
    order.are_numbers = rows && (uint64_t)(rows - numbers) * SHARE <= rows;
    if (order.are_numbers)
        find_pair(&order);
    return order;
}

Str number_shape(Arena *arena, Str text, char digit)
{
    Str shape = arena_copy(arena, shape_of(arena, text));
    uint32_t at = str_find(shape, "0", 0);
    return at == shape.len ? shape
                           : arena_printf(arena, "%.*s%c%.*s", (int)at, shape.at, digit,
                                          STR_ARG(str_slice(shape, at + 1, shape.len)));
}
