/* From `"A" or "B"`, which is "A", to a question about both. */
#include "judge/edits.h"
#include "judge/rule.h"

static const Op *first_constant(const Op *branch)
{
    while (is_or(branch))
        branch = branch->object;
    return branch;
}

/* Writes `"A", "B"` as edits around the `or`s. */
static void list_constants(Pass *pass, const Op *branch)
{
    for (; is_or(branch); branch = branch->object)
        fix_replace(pass, (Span){branch->object->span.end, branch->key->span.start}, ", ");
}

/* column == ("A" or "B") becomes column.isin(["A", "B"]). */
static void offer_isin(Pass *pass, const Op *compare, const Op *branch)
{
    const Op *column = compare->object;
    bool is_column = value_is(op_value(column), VALUE_SERIES) && compare->key == branch;
    bool is_plain = column->kind != OP_BINARY && column->kind != OP_UNARY;
    if (!is_column || !is_plain || compare->detail == OPERATOR_NE)
        return;
    fix(pass, FIX_UNSAFE, "ask with `.isin` for all of them");
    fix_replace(pass, (Span){column->span.end, first_constant(branch)->span.start}, ".isin([");
    list_constants(pass, branch);
    fix_replace(pass, (Span){branch->span.end, compare->span.end}, "])");
}

/* "A" or "B" in a pattern becomes "A|B". */
static void offer_pattern(Pass *pass, const Op *call, const Op *branch)
{
    if (!calls(call, OWNER_STR, "contains") || argument_is_false(call, "regex") ||
        first_constant(branch)->detail != CONSTANT_STRING)
        return;
    fix(pass, FIX_UNSAFE, "look for either with `|` in the pattern");
    for (; is_or(branch); branch = branch->object)
        fix_replace(pass, (Span){branch->object->span.end - 1, branch->key->span.start + 1}, "|");
}

void fix_constants(Pass *pass, const Op *branch)
{
    const Op *user = branch->user;
    if (!is_or(branch))
        return;
    if (user->kind == OP_COMPARE) {
        offer_isin(pass, user, branch);
    } else if (user->kind == OP_CALL) {
        offer_pattern(pass, user, branch);
    } else if (user->kind == OP_COLLECT) {
        fix(pass, FIX_UNSAFE, "list all of them");
        list_constants(pass, branch);
    }
}
