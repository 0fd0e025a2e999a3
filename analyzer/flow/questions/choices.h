/* What a function that chooses by its argument does with one value that the data has. */
#ifndef WRANGLINT_FLOW_QUESTIONS_CHOICES_H
#define WRANGLINT_FLOW_QUESTIONS_CHOICES_H

#include "lower/code.h"

typedef enum Choice {
    CHOICE_UNKNOWN, /* it depends on more than conditions about the argument */
    CHOICE_VALUE,   /* it returns something, if only a None that is written out, or raises */
    CHOICE_NOTHING, /* it comes to its end without a return */
} Choice;

/* What FUNCTION does when its first argument is VALUE, a text or a number as it is written. */
Choice choice_for(const Code *code, const Function *function, Str value, bool is_text);

#endif
