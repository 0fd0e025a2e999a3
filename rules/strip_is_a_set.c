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

static bool is_in_set(Str set, char c)
{
    return as_letter(c) && str_has(set, (char[]){c, '\0'});
}

static bool starts(Str text, Str word)
{
    return str_eq(str_slice(text, 0, word.len), word);
}

static bool ends(Str text, Str word)
{
    return text.len >= word.len && str_eq(str_slice(text, text.len - word.len, text.len), word);
}

/* Does more than the word go, or something where the word is not? */
static bool is_damaged(Str value, Str word, bool at_front, bool at_end)
{
    Str rest = at_front && starts(value, word) ? str_slice(value, word.len, value.len) : value;
    if (at_end && ends(rest, word))
        rest = str_slice(rest, 0, rest.len - word.len);
    return rest.len && ((at_front && is_in_set(word, rest.at[0])) ||
                        (at_end && is_in_set(word, rest.at[rest.len - 1])));
}

/* What the values show. */
typedef struct Look {
    const Sample *damaged; /* the first that has the word and loses more; NULL: none */
    Evidence evidence;
} Look;

static Look look_at(Pass *pass, const Op *call, Str word)
{
    bool at_front = !strips(call, "rstrip"), at_end = !strips(call, "lstrip");
    Look look = {.evidence = evidence_of_values(pass, call->object->object)};
    for (uint32_t i = 0; i < look.evidence.values.count; i++) {
        const Sample *sample = &look.evidence.values.at[i];
        bool has_word =
            (at_front && starts(sample->value, word)) || (at_end && ends(sample->value, word));
        if (!look.damaged && has_word && is_damaged(sample->value, word, at_front, at_end))
            look.damaged = sample;
    }
    return look;
}

static void offer_fix(Pass *pass, const Op *call)
{
    bool at_end = strips(call, "rstrip");
    if (strips(call, "strip"))
        return;
    fix(pass, FIX_UNSAFE, at_end ? "take off the word at the end" : "take off the word in front");
    fix_attribute(pass, call->object, at_end ? "removesuffix" : "removeprefix");
}

static void check(Pass *pass, const Op *call)
{
    if (!strips(call, "strip") && !strips(call, "lstrip") && !strips(call, "rstrip"))
        return;
    bool known;
    Str text = text_of(argument_of(call, "to_strip", 0), &known);
    Str method = call->object->name;
    if (!known || count_letters(text) < 2 || has_both_cases(text) || becomes_a_number(call))
        return;
    Look look = look_at(pass, call, text);
    if (!look.damaged && !is_word(text))
        return;
    report(pass, call->span,
           "`%.*s` takes off any of these letters, not the word `%.*s`: use `removesuffix` or "
           "`removeprefix`",
           STR_ARG(method), STR_ARG(text));
    if (look.damaged)
        because_of_sample(pass, &look.evidence, look.damaged);
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
