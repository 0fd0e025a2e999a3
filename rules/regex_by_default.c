#include "rule.h"

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

/* Alone these match every text, at any place or at one of its ends. */
static bool is_everywhere(Str pattern)
{
    return str_in_words(pattern, ". | ^ $ .* ||");
}

static Str pattern_of(const Op *call)
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

static void offer(Pass *pass, const Op *call, const char *regex)
{
    uint32_t end;
    if (!can_add_argument(pass, call, &end))
        return;
    fix(pass, FIX_UNSAFE, "say `regex=%s`", regex);
    fix_insert(pass, end, ", regex=%s", regex);
}

static void check_default(Pass *pass, const Op *call, Str pattern)
{
    if (!is_regex(pattern) || is_silent_before(pass, PANDAS(2, 0)))
        return;
    report_gated(pass, call->span,
                 "from pandas 2.0 on `str.replace` takes `%.*s` as plain text, which no value "
                 "holds: say `regex=True`",
                 STR_ARG(pattern));
    offer(pass, call, "True");
}

/* str.count has no regex=. */
static void check_count(Pass *pass, const Op *call, Str pattern)
{
    bool counts_all = str_starts(pattern, ".");
    report_as(pass, SEVERITY_ERROR, call->span,
              counts_all ? "as a regular expression `%.*s` is every character, so this is the "
                           "length of the text: write a backslash in front"
                         : "as a regular expression `%.*s` matches a place and no character, so "
                           "the sign itself is not counted: write a backslash in front",
              STR_ARG(pattern));
}

static void check_everywhere(Pass *pass, const Op *call, Str pattern)
{
    bool is_contains = calls(call, OWNER_STR, "contains");
    bool is_erasing = str_starts(pattern, ".");
    report_as(
        pass, SEVERITY_ERROR, call->span,
        is_contains ? "as a regular expression `%.*s` is in every text: say `regex=False`"
        : is_erasing
            ? "as a regular expression `%.*s` is every character, so all of the text is "
              "replaced: say `regex=False`"
            : "as a regular expression `%.*s` matches no character, so the sign itself stays: "
              "say `regex=False`",
        STR_ARG(pattern));
    const Op *regex = argument_of(call, "regex", BY_NAME_ONLY);
    if (!regex) {
        offer(pass, call, "False");
    } else if (regex->kind == OP_CONSTANT && !calls(call, OWNER_SERIES, "replace")) {
        fix(pass, FIX_UNSAFE, "say `regex=False`");
        fix_replace(pass, regex->span, "False");
    }
}

static void check(Pass *pass, const Op *call)
{
    Str pattern = pattern_of(call);
    if (!op_is_used(call))
        return;
    if (is_plain_replace(call))
        check_default(pass, call, pattern);
    else if (calls(call, OWNER_STR, "count") && str_in_words(pattern, ". | ^ $"))
        check_count(pass, call, pattern);
    else if (reads_regex(call) && is_everywhere(pattern))
        check_everywhere(pass, call, pattern);
}

const Rule rule_regex_by_default = {
    .code = "WL505",
    .name = "regex-by-default",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
