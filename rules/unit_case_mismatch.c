#include "rule.h"

typedef struct Case {
    const UnitUse *use, *file; /* what the operation does, and all the file */
    char letter;               /* the unit that is looked for; NUL: any */
} Case;

static bool is_left(const void *context, const Sample *sample)
{
    const Case *this = context;
    char letter = unit_at_end(sample->value);
    return letter && (!this->letter || this->letter == letter) &&
           unit_is_left(this->use, this->file, letter);
}

/* Values whose unit stays, as it is looked for in the other case. */
static bool report_left(Pass *pass, const Op *op, Case this, Evidence evidence)
{
    SamplesFound left = evidence_find(&evidence, is_left, &this);
    if (!left.rows)
        return false;
    this.letter = unit_at_end(left.first->value);
    left = evidence_find(&evidence, is_left, &this);
    report_as(pass, SEVERITY_ERROR, op->span,
              "`%c` does not match `%c`: %u of the %u values seen in `%.*s` end in `%c`, like "
              "`%.*s`, and %s",
              unit_in_other_case(this.letter), this.letter, left.rows, evidence_rows(&evidence),
              STR_ARG(evidence.name), this.letter, STR_ARG(left.first->value),
              calls(op, OWNER_STR, "extract") ? "become missing" : "stay as they are");
    because_of_sample(pass, &evidence, left.first);
    return true;
}

static bool report_odds(Pass *pass, const Op *op, const Case *this)
{
    char letter = unit_at_odds(pass_code(pass), op, this->use, this->file);
    if (!letter)
        return false;
    report(pass, op->span,
           "this looks for `%c`, but the unit that is taken off `%.*s` is `%c`: one of the two "
           "never matches",
           unit_in_other_case(letter), STR_ARG(this->use->column), letter);
    because(pass, removal_of(pass_code(pass), this->use->column, letter), "`%c` is taken off here",
            letter);
    return true;
}

static void check(Pass *pass, const Op *op)
{
    UnitUse use = unit_use(op);
    if (!use.text || (!use.removed.letters && !use.scaled.letters))
        return;
    UnitUse file = units_used(pass_code(pass), use.column, op);
    Case this = {.use = &use, .file = &file};
    if (!report_left(pass, op, this, evidence_of_shapes(pass, use.text)) &&
        !report_odds(pass, op, &this))
        report_left(pass, op, this, evidence_of_units(pass, use.text));
}

const Rule rule_unit_case_mismatch = {
    .code = "WL502",
    .name = "unit-case-mismatch",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL) | ON(OP_COMPARE),
    .check = check,
};
