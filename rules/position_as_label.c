#include "rule.h"

/* for i in range(len(df)): df.loc[i, "c"] = … */
static void report_counted(Pass *pass, const Op *store, Labels labels)
{
    bool is_gapped = labels.state == LABELS_GAPPED;
    const Op *key = rows_key(store);
    report(
        pass, key->span,
        "`%.*s` runs through places, but the rows of `%.*s` kept their labels when rows were %s, "
        "so this writes to other rows%s: number them anew with `reset_index(drop=True)` before",
        STR_ARG(pass_text(pass, key->span)), STR_ARG(pass_text(pass, store->object->object->span)),
        is_gapped ? "left out" : "put in another order", is_gapped ? " and adds new ones" : "");
}

/* df.iloc[df["c"].idxmax()] */
static void report_label(Pass *pass, const Op *item, const Op *call)
{
    report(pass, rows_key(item)->span,
           "`%.*s` gives a label and `.iloc` takes a place: after rows were left out or moved this "
           "is another row; use `.loc`",
           STR_ARG(called_member(call)->name));
}

/* df.loc[df["c"].argmax(), "d"] */
static void report_place(Pass *pass, const Op *item, const Op *call)
{
    const char *which = str_ends(call->object->name, "argmax") ? "max" : "min";
    report(pass, rows_key(item)->span,
           "`arg%s` gives a place and `.loc` takes a label: after rows were left out or moved this "
           "is another row; use `idx%s`, or `.iloc`",
           which, which);
}

static void offer_indexer(Pass *pass, const Op *item, const char *name)
{
    fix(pass, FIX_UNSAFE, "use `%s`", name);
    fix_attribute(pass, item->object, name);
}

static void check(Pass *pass, const Op *item)
{
    PlaceMixup mixup = place_mixup(pass_code(pass), item);
    if (!mixup)
        return;
    Labels labels = labels_of(op_value(item->object)->of);
    const Op *made = stored_before(pass_code(pass), rows_key(item));
    if (mixup == MIXUP_PLACE_COUNTED)
        report_counted(pass, item, labels);
    else if (mixup == MIXUP_LABEL_SOUGHT)
        report_label(pass, item, made);
    else
        report_place(pass, item, made);
    because(pass, labels.left_by, "the labels of these rows no longer count them");
    if (mixup == MIXUP_LABEL_SOUGHT)
        offer_indexer(pass, item, "loc");
    else if (mixup == MIXUP_PLACE_SOUGHT && item->key == rows_key(item))
        offer_indexer(pass, item, "iloc");
}

const Rule rule_position_as_label = {
    .code = "WL607",
    .name = "position-as-label",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_ITEM) | ON(OP_STORE_ITEM),
    .check = check,
};
