#include "rule.h"

static void offer_argument(Pass *pass, const Op *call, const char *regex)
{
    uint32_t end;
    if (!can_add_argument(pass, call, &end))
        return;
    fix(pass, FIX_UNSAFE, "say `regex=%s`", regex);
    fix_insert(pass, end, ", regex=%s", regex);
}

static void offer_plain(Pass *pass, const Op *call)
{
    const Op *regex = argument_of(call, "regex", BY_NAME_ONLY);
    if (!regex) {
        offer_argument(pass, call, "False");
    } else if (regex->kind == OP_CONSTANT && !calls(call, OWNER_SERIES, "replace")) {
        fix(pass, FIX_UNSAFE, "say `regex=False`");
        fix_replace(pass, regex->span, "False");
    }
}

static void report_everywhere(Pass *pass, const Op *call, const Pattern *pattern)
{
    const char *what = "matches no character, so the sign itself stays: say `regex=False`";
    if (pattern->kind == PATTERN_COUNTED)
        what = pattern->is_any ? "is every character, so this is the length of the text: write a "
                                 "backslash in front"
                               : "matches a place and no character, so the sign itself is not "
                                 "counted: write a backslash in front";
    else if (calls(call, OWNER_STR, "contains"))
        what = "is in every text: say `regex=False`";
    else if (pattern->is_any)
        what = "is every character, so all of the text is replaced: say `regex=False`";
    report_as(pass, SEVERITY_ERROR, call->span, "as a regular expression `%.*s` %s",
              STR_ARG(pattern->text), what);
    if (pattern->kind == PATTERN_EVERYWHERE)
        offer_plain(pass, call);
}

static void check(Pass *pass, const Op *call)
{
    Pattern pattern = pattern_of(call);
    if (!pattern.kind || !op_is_used(call))
        return;
    if (pattern.kind != PATTERN_TURNS_TEXT) {
        report_everywhere(pass, call, &pattern);
    } else if (!is_silent_before(pass, PANDAS(2, 0))) {
        report_gated(pass, call->span,
                     "from pandas 2.0 on `str.replace` takes `%.*s` as plain text, which no value "
                     "holds: say `regex=True`",
                     STR_ARG(pattern.text));
        offer_argument(pass, call, "True");
    }
}

const Rule rule_regex_by_default = {
    .code = "WL505",
    .name = "regex-by-default",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
