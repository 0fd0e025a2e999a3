#include "rule.h"

#define NAMED 3u /* in the message */

/* Natural joins are often meant: hence opt-in. */
static void check(Pass *pass, const Op *call)
{
    Merge merge = merge_of(call);
    Str names[NAMED];
    uint32_t count = merge.left && !merge.names_keys ? shared_columns(&merge, names, NAMED) : 0;
    if (count < 2)
        return;
    report(pass, call->span,
           "without `on=` rows match only where all %u columns that both tables have are equal: "
           "`%.*s`, `%.*s`%s%.*s%s; say on which",
           count, STR_ARG(names[0]), STR_ARG(names[1]), count > 2 ? ", `" : "",
           STR_ARG(count > 2 ? names[2] : (Str){0}),
           count > NAMED ? "` …"
           : count > 2   ? "`"
                         : "");
    because_of_origin(pass, op_value(merge.left));
    because_of_origin(pass, op_value(merge.right));
}

const Rule rule_merge_on_everything = {
    .code = "WL609",
    .name = "merge-on-everything",
    .severity = SEVERITY_NOTE,
    .confidence = CONFIDENCE_MEDIUM,
    .opt_in = true,
    .on = ON(OP_CALL),
    .check = check,
};
