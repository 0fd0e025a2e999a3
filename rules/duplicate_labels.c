#include "rule.h"

static const char *what_happens(LabelUse use)
{
    switch (use) {
    case LABEL_DROPS:
        return "every row with one of these labels is dropped";
    case LABEL_WRITES:
        return "this writes to every row with this label";
    case LABEL_READS:
        return "this gives a value of every row with this label";
    case LABEL_ALIGNS:
        return "each part gets the first of these values again";
    case LABEL_FINE:
        break;
    }
    return "";
}

static void check(Pass *pass, const Op *op)
{
    AmbiguousLabel label = ambiguous_label_of(pass_code(pass), op);
    if (!label.use)
        return;
    report(pass, label.at->span,
           "labels of `%.*s` repeat, as its parts are each numbered from 0: %s; put them together "
           "with `ignore_index=True`",
           STR_ARG(pass_text(pass, label.frame->span)), what_happens(label.use));
    because(pass, label.below, "rows with the same labels come together here");
}

const Rule rule_duplicate_labels = {
    .code = "WL608",
    .name = "duplicate-labels",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL) | ON(OP_ITEM) | ON(OP_STORE_ITEM),
    .check = check,
};
