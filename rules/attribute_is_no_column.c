#include "rule.h"

static Span span_of_name(const Op *store)
{
    return (Span){store->object->span.end, store->span.end};
}

static void report_misspelled(Pass *pass, const Op *store, Str meant)
{
    Str table = pass_text(pass, store->object->span);
    report_as(pass, SEVERITY_ERROR, store->span,
              "this sets an attribute `%.*s` that pandas does not know, and leaves the table as it "
              "is: was `%.*s.%.*s` meant?",
              STR_ARG(store->name), STR_ARG(table), STR_ARG(meant));
    fix(pass, FIX_UNSAFE, "set `%.*s`", STR_ARG(meant));
    fix_replace(pass, span_of_name(store), ".%.*s", STR_ARG(meant));
}

static void report_column(Pass *pass, const Op *store)
{
    Str table = pass_text(pass, store->object->span);
    report(pass, store->span,
           "this sets an attribute and makes no column `%.*s`: write `%.*s[\"%.*s\"]`",
           STR_ARG(store->name), STR_ARG(table), STR_ARG(store->name));
    because_of_origin(pass, op_value(store->object));
    fix(pass, FIX_UNSAFE, "make it a column");
    fix_replace(pass, span_of_name(store), "[\"%.*s\"]", STR_ARG(store->name));
}

static void check(Pass *pass, const Op *store)
{
    const Code *code = pass_code(pass);
    Str meant = attribute_meant(code, store);
    if (is_trial(store))
        return;
    if (meant.len)
        report_misspelled(pass, store, meant);
    else if (stores_beside_columns(code, store))
        report_column(pass, store);
}

const Rule rule_attribute_is_no_column = {
    .code = "WL203",
    .name = "attribute-is-no-column",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_STORE_ATTRIBUTE),
    .check = check,
};
