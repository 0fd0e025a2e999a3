#include "rule.h"

static bool is_or(const Op *op)
{
    return op->kind == OP_BRANCH && op->detail == OPERATOR_ELSE;
}

static bool is_and(const Op *op)
{
    return op->kind == OP_BRANCH && op->detail == OPERATOR_ALSO;
}

/* A text that is not empty: as a condition it is true. */
static bool is_true_text(const Op *op)
{
    return op->kind == OP_CONSTANT && op->detail == CONSTANT_STRING && op->name.len;
}

/* So is a number other than 0. */
static bool is_true(const Op *op)
{
    double number;
    bool is_number =
        op->kind == OP_CONSTANT && (op->detail == CONSTANT_INTEGER || op->detail == CONSTANT_FLOAT);
    return is_true_text(op) ||
           (is_number && number_written(op->name, &number) && (number < 0 || number > 0));
}

/* The first of `"A" or "B" or …`, when all of them are texts or numbers; NULL else. */
static const Op *first_of_texts(const Op *branch)
{
    while (is_or(branch) && is_true(branch->key))
        branch = branch->object;
    return is_true(branch) ? branch : NULL;
}

/* What comes of such an `or`, or of `"A" and "B"`, which is the last; NULL: something else. */
static const Op *what_is_left(const Op *branch)
{
    if (is_or(branch))
        return first_of_texts(branch);
    const Op *last = branch->key;
    while (is_and(branch) && is_true_text(branch->key))
        branch = branch->object;
    return is_true_text(branch) ? last : NULL;
}

static bool compares(const Op *op)
{
    return op->kind == OP_COMPARE && (op->detail == OPERATOR_EQ);
}

static bool is_negative(const Op *op)
{
    return op->kind == OP_COMPARE && op->detail == OPERATOR_NE;
}

/* Writes `"A"SEPARATOR"B"` for the texts of BRANCH, from the last to the first, as edits around the
 * `or`s. */
static void join_texts(Pass *pass, const Op *branch, const char *separator)
{
    for (; is_or(branch); branch = branch->object)
        fix_replace(pass, (Span){branch->object->span.end, branch->key->span.start}, "%s",
                    separator);
}

/* column == ("A" or "B") becomes column.isin(["A", "B"]). */
static void offer_isin(Pass *pass, const Op *compare, const Op *branch)
{
    bool is_column = value_is(op_value(compare->object), VALUE_SERIES) && compare->key == branch;
    bool is_plain = compare->object->kind != OP_BINARY && compare->object->kind != OP_UNARY;
    if (!is_column || !is_plain || is_negative(compare))
        return;
    fix(pass, FIX_UNSAFE, "ask with `.isin` for all of them");
    fix_replace(pass, (Span){compare->object->span.end, first_of_texts(branch)->span.start},
                ".isin([");
    join_texts(pass, branch, ", ");
    fix_replace(pass, (Span){branch->span.end, compare->span.end}, "])");
}

/* "A" or "B" in a pattern becomes "A|B". */
static void offer_pattern(Pass *pass, const Op *call, const Op *branch)
{
    if (!calls(call, OWNER_STR, "contains") || argument_is_false(call, "regex"))
        return;
    fix(pass, FIX_UNSAFE, "look for either with `|` in the pattern");
    for (; is_or(branch); branch = branch->object)
        fix_replace(pass, (Span){branch->object->span.end - 1, branch->key->span.start + 1}, "|");
}

/* isin(["A" or "B"]) becomes isin(["A", "B"]). */
static void offer_elements(Pass *pass, const Op *branch)
{
    fix(pass, FIX_UNSAFE, "list all of them");
    join_texts(pass, branch, ", ");
}

/* x == "A", also as the last of several with `or`. */
static bool ends_in_comparison(const Op *left)
{
    return compares(is_or(left) ? left->key : left);
}

/* An argument of pandas, also as the only element of a list: isin(["A" or "B"]). */
static bool is_given_to_pandas(const Op *branch)
{
    const Op *given = branch, *user = branch->user;
    if (user->kind == OP_COLLECT && user->detail != COLLECT_DICT && user->arg_count == 1 &&
        user->user) {
        given = user;
        user = user->user;
    }
    return called_member(user) && user->object != given;
}

static void report_first(Pass *pass, const Op *branch, const Op *first)
{
    const Op *user = branch->user;
    Str all = pass_text(pass, branch->span), one = pass_text(pass, first->span);
    report(pass, user->span, "`%.*s` is just `%.*s`, so nothing else is looked for", STR_ARG(all),
           STR_ARG(one));
    if (user->kind == OP_COMPARE && is_or(branch))
        offer_isin(pass, user, branch);
    else if (user->kind == OP_CALL && is_or(branch) && is_true_text(first))
        offer_pattern(pass, user, branch);
    else if (user->kind == OP_COLLECT && is_or(branch))
        offer_elements(pass, branch);
}

static void check(Pass *pass, const Op *branch)
{
    const Op *user = branch->user;
    if ((!is_or(branch) && !is_and(branch)) || !user || is_or(user) || is_and(user))
        return;
    const Op *left = what_is_left(branch);
    bool is_asked = compares(user) || is_negative(user) || is_given_to_pandas(branch);
    if (left && is_asked)
        report_first(pass, branch, left);
    else if (is_or(branch) && is_true(branch->key) && ends_in_comparison(branch->object))
        report(pass, branch->span,
               "this is always true, because `or %.*s` is: compare with each value",
               STR_ARG(pass_text(pass, branch->key->span)));
}

const Rule rule_constant_or = {
    .code = "WL703",
    .name = "constant-or",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_BRANCH),
    .check = check,
};
