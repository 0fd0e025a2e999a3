#include "flow/questions.h"

static char at(Str text, uint32_t place)
{
    return place < text.len ? text.at[place] : '\0';
}

static bool is_word_char(char c)
{
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/* [\d,.] or [a-z] or [kM] is a class; [deleted] and [1] are text in brackets. */
static bool is_class(Str pattern, uint32_t open)
{
    uint32_t close = str_find(pattern, "]", open + 1), letters = 0;
    Str inside = str_slice(pattern, open + 1, close);
    for (uint32_t i = 0; i < inside.len; i++)
        letters += is_word_char(inside.at[i]);
    bool is_plain = letters == inside.len && (letters == 1 || letters > 3);
    return close < pattern.len && inside.len && !is_plain;
}

/* A backslash, a class, `.*`, words with `|` between: nobody writes these as plain text. */
static bool is_regex(Str pattern)
{
    for (uint32_t i = 0; i < pattern.len; i++) {
        char c = pattern.at[i], next = at(pattern, i + 1);
        bool is_between = i > 0 && is_word_char(pattern.at[i - 1]) && is_word_char(next);
        if ((c == '\\' && next) || (c == '[' && is_class(pattern, i)) || (c == '|' && is_between) ||
            (c == '.' && (next == '*' || next == '+')) || (c == '(' && next == '?'))
            return true;
    }
    return pattern.len > 2 && str_ends(pattern, "$") && str_starts(pattern, ".");
}

static Str pattern_text(const Op *call)
{
    bool known, is_text = called_member(call) && called_member(call)->owner == OWNER_STR;
    return text_of(argument_of(call, is_text ? "pat" : "to_replace", 0), &known);
}

static bool is_plain_replace(const Op *call)
{
    return calls(call, OWNER_STR, "replace") && !call_argument(call, "regex", 5) &&
           call->arg_count && call->args[call->arg_count - 1].kind != ARG_DOUBLE_STAR;
}

static bool reads_regex(const Op *call)
{
    if (calls(call, OWNER_STR, "contains"))
        return !call_argument(call, "regex", 4);
    return (calls(call, OWNER_STR, "replace") || calls(call, OWNER_SERIES, "replace")) &&
           argument_is_true(call, "regex");
}

static PatternKind kind_of(const Op *call, Str text)
{
    if (is_plain_replace(call))
        return is_regex(text) ? PATTERN_TURNS_TEXT : PATTERN_FINE;
    if (calls(call, OWNER_STR, "count"))
        return str_in_words(text, ". | ^ $") ? PATTERN_COUNTED : PATTERN_FINE;
    return reads_regex(call) && str_in_words(text, ". | ^ $ .* ||") ? PATTERN_EVERYWHERE
                                                                    : PATTERN_FINE;
}

Pattern pattern_of(const Op *call)
{
    Str text = pattern_text(call);
    return (Pattern){.kind = kind_of(call, text), .text = text, .is_any = str_starts(text, ".")};
}
