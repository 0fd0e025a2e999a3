#include "rule.h"

static void check(Pass *pass, const Op *call)
{
    bool is_known = pass_target(pass) != TARGET_UNKNOWN;
    NanText text = nan_text_before(call, is_known && !is_silent_before_pandas_3(pass));
    if (!text.by)
        return;
    report(pass, call->span,
           "`%.*s` finds nothing missing here: %s made the text `nan` of what was missing%s",
           STR_ARG(called_member(call)->name), text.by_cast ? "`astype(str)`" : "`np.where`",
           text.by_cast ? "; tend the gaps before the cast" : "; choose None in its place");
    because(pass, text.by, "here missing values become the text `nan`%s",
            text.by_cast && !is_known ? " (before pandas 3.0)" : "");
}

const Rule rule_nan_became_text = {
    .code = "WL405",
    .name = "nan-became-text",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
