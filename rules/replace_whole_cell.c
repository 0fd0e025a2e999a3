#include "rule.h"

typedef struct Case { /* one call, and what is known of the cells */
    const Op *cast;   /* the cast to a number that follows, or NULL */
    bool would_raise; /* where the cells were the text and no more: replace("years", "").astype(int)
                       */
    Evidence evidence;
} Case;

static bool is_meant_for_parts(const Case *this, Replacement part)
{
    if (!value_is(part.old, VALUE_STRING) || !is_for_parts(part.by) ||
        evidence_cell(&this->evidence, part.old->text))
        return false;
    bool is_erased = part.old->text.len && !part.by->text.len;
    return is_part_of_cells(part.old) || evidence_part(&this->evidence, part.old->text) ||
           (is_erased && this->would_raise);
}

static void offer_fix(Pass *pass, const Op *call, Str text)
{
    if (!calls(call, OWNER_SERIES, "replace") || argument_of(call, "regex", 4) ||
        call->arg_count != 2 || call->args[0].kind != ARG_POSITION ||
        call->args[1].kind != ARG_POSITION)
        return;
    fix(pass, FIX_UNSAFE, "replace inside of the cells");
    fix_insert(pass, receiver_of(call)->span.end, ".str");
    fix_insert(pass, call->args[1].span.end, ", regex=%s", is_pattern(text) ? "True" : "False");
}

static void report_part(Pass *pass, const Op *call, const Case *this, const Value *text)
{
    const Op *old = argument_of(call, "to_replace", 0);
    const Sample *seen = evidence_part(&this->evidence, text->text);
    bool is_one = text == op_value(old);
    Str shown = is_one ? pass_text(pass, old->span) : text->text;
    report_as(pass, this->cast || seen ? SEVERITY_ERROR : SEVERITY_WARNING, call->span,
              "`replace` changes only cells that are %s%.*s%s as a whole: use `.str.replace` for a "
              "part of them",
              is_one ? "" : "'", STR_ARG(shown), is_one ? "" : "'");
    because_of_sample(pass, &this->evidence, seen);
    because_of_origin(pass, op_value(receiver_of(call)));
    if (is_one && text->is_constant)
        offer_fix(pass, call, text->text);
}

static void check(Pass *pass, const Op *call)
{
    Replacement part;
    if (!replacement_of_cells(call, 0, &part))
        return;
    Case this = {.cast = number_cast_behind(call),
                 .evidence = evidence_of_values_or_shapes(pass, receiver_of(call))};
    this.would_raise = this.cast && !argument_of(this.cast, "errors", BY_NAME_ONLY);
    for (uint32_t i = 0; replacement_of_cells(call, i, &part); i++)
        if (is_meant_for_parts(&this, part)) {
            report_part(pass, call, &this, part.old);
            return;
        }
}

const Rule rule_replace_whole_cell = {
    .code = "WL504",
    .name = "replace-whole-cell",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
