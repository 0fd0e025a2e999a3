#include "rule.h"

static void check(Pass *pass, const Op *loop)
{
    const Code *code = pass_code(pass);
    const Op *given = table_of_round(code, loop);
    if (!given)
        return;
    const Op *lost = lost_rebinding(code, given, given->index + 1, loop->middle);
    if (!lost)
        return;
    const Op *read = table_read_behind(code, op_value(given->input), loop->end);
    if (!read)
        read = table_read_behind(code, op_value(loop->object), loop->end);
    if (!read)
        return;
    Str name = given->name, original = pass_text(pass, read->span);
    report(pass, lost->span,
           "this gives the name `%.*s` another table and leaves `%.*s`, which is read later, as it "
           "is: change the table itself, or keep the results in a list",
           STR_ARG(name), STR_ARG(original));
    because(pass, given, "`%.*s` is a name for each of the tables in turn", STR_ARG(name));
    because(pass, read, "`%.*s` is read here, without the change", STR_ARG(original));
}

const Rule rule_loop_variable_rebound = {
    .code = "WL105",
    .name = "loop-variable-rebound",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_LOOP),
    .check = check,
};
