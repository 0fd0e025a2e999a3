#include "rule.h"

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

/* The same letter in both cases is how a set is written: "kK". */
static bool has_both_cases(Str text)
{
    for (uint32_t i = 0; i < text.len; i++)
        for (uint32_t j = i + 1; j < text.len; j++)
            if (text.at[i] != text.at[j] && as_letter(text.at[i]) &&
                as_letter(text.at[i]) == as_letter(text.at[j]))
                return true;
    return false;
}

/* Three letters and more are a word, unless they are a row of the alphabet. */
static bool is_word(Str text)
{
    return count_letters(text) >= 3 && !has_both_cases(text) && !str_has(text, "abc") &&
           !str_has(text, "xyz") && !str_has(text, "ABC");
}

/* s.str.strip("…") of a column, or x.strip("…") of one of its cells. */
static bool strips(const Op *call, const char *method)
{
    bool is_of_cell = call->object->kind == OP_ATTRIBUTE && str_is(call->object->name, method) &&
                      value_is(op_value(call->object->object), VALUE_SCALAR);
    return is_of_cell || calls(call, OWNER_STR, method);
}

/* Letters cannot be taken off digits by mistake, so a conversion to numbers makes it right. */
static bool becomes_a_number(const Op *call)
{
    for (const Op *at = call->user; at; at = at->user) {
        if (dtype_is_number(dtype_held(op_value(at))) || str_in_words(called_path(at), "int float"))
            return true;
        if (at->kind != OP_ATTRIBUTE && at->kind != OP_CALL)
            break;
    }
    return false;
}

static void offer_fix(Pass *pass, const Op *call)
{
    bool at_end = strips(call, "rstrip");
    if (strips(call, "strip"))
        return;
    fix(pass, FIX_UNSAFE, at_end ? "take off the word at the end" : "take off the word in front");
    Span name = {call->object->span.end - 6, call->object->span.end};
    fix_replace(pass, name, at_end ? "removesuffix" : "removeprefix");
}

static void check(Pass *pass, const Op *call)
{
    if (!strips(call, "strip") && !strips(call, "lstrip") && !strips(call, "rstrip"))
        return;
    bool known;
    Str text = text_of(argument_of(call, "to_strip", 0), &known);
    Str method = call->object->name;
    if (!known || !is_word(text) || becomes_a_number(call))
        return;
    report(pass, call->span,
           "`%.*s` takes off any of these letters, not the word `%.*s`: use `removesuffix` or "
           "`removeprefix`",
           STR_ARG(method), STR_ARG(text));
    offer_fix(pass, call);
}

const Rule rule_strip_is_a_set = {
    .code = "WL506",
    .name = "strip-is-a-set",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
