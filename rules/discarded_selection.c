#include "rule.h"

static bool is_meant(const Code *code, const Op *statement)
{
    uint32_t meant = OP_SHOWN | OP_SILENCED | OP_MAGIC | OP_GUARDED | OP_TRIED;
    return (statement->flags & meant) || is_run_by_hand(code);
}

/* In a function nobody looks at a table, nor in a script that has no other line to look at one. */
static bool nobody_looks(const Code *code, const Op *item)
{
    bool is_plain_script = code->source->cell_count == 1;
    return is_in_function(code, item) || (is_plain_script && code->look_count == 1);
}

static void check(Pass *pass, const Op *statement)
{
    const Code *code = pass_code(pass);
    const Op *item = statement->input;
    const Op *table = is_meant(code, statement) ? NULL : table_selected_from(item);
    const Op *sibling = table ? written_like(code, item, table) : NULL;
    if (!sibling && !(table && nobody_looks(code, item)))
        return;
    report(pass, statement->span,
           sibling ? "this selects cells of `%.*s` and changes nothing: was `= value` forgotten?"
                   : "this selects from `%.*s`, and nothing keeps or shows what it gives",
           STR_ARG(pass_text(pass, table->span)));
    if (sibling)
        because(pass, sibling, "a line like it writes to what it selects");
    because_of_origin(pass, op_value(table));
}

const Rule rule_discarded_selection = {
    .code = "WL109",
    .name = "discarded-selection",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_STATEMENT),
    .check = check,
};
