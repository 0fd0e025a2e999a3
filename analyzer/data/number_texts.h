/* Numbers that are kept as text, and what comes of taking the text for the number. */
#ifndef WRANGLINT_DATA_NUMBER_TEXTS_H
#define WRANGLINT_DATA_NUMBER_TEXTS_H

#include "data/table.h"

/* The number that people see in TEXT: 100, 1,200.50, $3.50, 10,000+, 7 %, 19k, 2.5M. False: they
 * see none, or a unit that is no factor. */
bool text_number(Str text, double *number);

typedef struct TextOrder { /* of samples, nearly all of which are such numbers */
    bool are_numbers;
    const Sample *before, *behind; /* sorted as text the first comes before the second, though its
                                      number is larger; NULL: the order of the numbers is kept */
    const Sample *least, *most;    /* numbers */
    const Sample *first, *last;    /* as text */
} TextOrder;

TextOrder text_order(const Samples *samples);

/* The shape of TEXT, a number, with DIGIT in the place of the first digit. */
Str number_shape(Arena *arena, Str text, char digit);

#endif
