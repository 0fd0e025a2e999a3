#include "rule.h"

/* Classes of characters mean something in a pattern alone: no cell reads `[a-z]`. */
static bool is_pattern(Str text)
{
    return (str_has(text, "[") && str_has(text, "]")) || str_has(text, "\\d") ||
           str_has(text, "\\D") || str_has(text, "\\s") || str_has(text, "\\w") ||
           str_has(text, "\\W");
}

/* Signs and units that stand inside of cells; what alone fills a cell to say "nothing" (`-`, `?`,
 * `NA`) is replaced as a whole on purpose. */
static bool is_part_of_cells(Str text)
{
    bool is_blank = text.len && !str_trim(text).len;
    return is_blank || is_pattern(text) ||
           str_in_words(text,
                        "$ € £ ¥ % , . + ; : # ' \" ( ) $, lbs lb kg cm km mi k K M B USD EUR");
}

/* replace("$", "") looks for cells that are "$" (pandas.Series.replace). */
static bool replaces_cells(const Op *call)
{
    if (!calls(call, OWNER_SERIES, "replace") && !calls(call, OWNER_FRAME, "replace"))
        return false;
    const Op *regex = argument_of(call, "regex", 4);
    return !regex || value_is_false(op_value(regex));
}

/* Is the text taken out or put in the place of a part, as one does with parts of cells? */
static bool is_for_parts(const Op *by)
{
    bool known;
    Str text = text_of(by, &known);
    return known && (text.len == 0 || str_is(text, " ") || str_is(text, ".") || str_is(text, "_"));
}

/* The cast on the way from CALL outward: …replace(…).astype(float); NULL: none. */
static const Op *cast_to_number(const Op *call)
{
    uint32_t links = MOST_LINKS;
    for (const Op *at = call->user; at && links > 0; at = at->user, links--) {
        if (calls(at, OWNER_SERIES, "astype") || calls(at, OWNER_FRAME, "astype"))
            return dtype_is_number(dtype_held(op_value(at))) ? at : NULL;
        if (calls(at, OWNER_PANDAS, "to_numeric"))
            return at;
        if (at->kind != OP_ATTRIBUTE && at->kind != OP_CALL)
            break;
    }
    return NULL;
}

/* replace("years", "").astype(int): a cell that were the word and no more would raise in the cast.
 */
static bool would_raise(Str by, const Op *cast)
{
    return cast && !by.len && !argument_of(cast, "errors", BY_NAME_ONLY);
}

static void offer_fix(Pass *pass, const Op *call)
{
    if (!calls(call, OWNER_SERIES, "replace") || argument_of(call, "regex", 4) ||
        call->arg_count != 2)
        return;
    bool known;
    bool is_regex = is_pattern(text_of(argument_of(call, "to_replace", 0), &known));
    fix(pass, FIX_UNSAFE, "replace inside of the cells");
    fix_insert(pass, receiver_of(call)->span.end, ".str");
    fix_insert(pass, call->args[1].span.end, ", regex=%s", is_regex ? "True" : "False");
}

static void check(Pass *pass, const Op *call)
{
    const Op *old = replaces_cells(call) ? argument_of(call, "to_replace", 0) : NULL;
    const Op *by = old ? argument_of(call, "value", 1) : NULL;
    const Op *cast = old ? cast_to_number(call) : NULL;
    bool known;
    Str text = text_of(old, &known);
    if (!is_for_parts(by) ||
        !(is_part_of_cells(text) || (text.len && would_raise(text_of(by, &known), cast))))
        return;
    report_as(pass, cast ? SEVERITY_ERROR : SEVERITY_WARNING, call->span,
              "`replace` changes only cells that are %.*s as a whole: use `.str.replace` for a "
              "part of them",
              STR_ARG(pass_text(pass, old->span)));
    because_of_origin(pass, op_value(receiver_of(call)));
    offer_fix(pass, call);
}

const Rule rule_replace_whole_cell = {
    .code = "WL504",
    .name = "replace-whole-cell",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
