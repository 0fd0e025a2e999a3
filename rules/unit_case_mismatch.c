#include "rule.h"

static char other_case(char letter)
{
    return (char)(letter ^ 0x20);
}

typedef struct Left { /* units in the data that an operation leaves, as it looks for the other case
                       */
    char letter;
    uint32_t rows;
    const Sample *first;
} Left;

/* Is LETTER in what an operation looks for only as the other case, and nowhere else in the file? */
static bool leaves(Units looked_for, Units elsewhere, char letter)
{
    return units_have(looked_for, other_case(letter)) && !units_have(looked_for, letter) &&
           !units_have(elsewhere, letter);
}

static Left count_left(const Evidence *evidence, const UnitUse *use, const UnitUse *file)
{
    Left left = {0};
    for (uint32_t i = 0; i < evidence->values.count; i++) {
        const Sample *sample = &evidence->values.at[i];
        char letter = unit_at_end(sample->value);
        bool is_left = letter && (leaves(use->removed, file->removed, letter) ||
                                  leaves(use->scaled, file->scaled, letter));
        if (!is_left || (left.letter && left.letter != letter))
            continue;
        left.letter = letter;
        left.rows += sample->count;
        left.first = left.first ? left.first : sample;
    }
    return left;
}

static bool report_left(Pass *pass, const Op *op, const UnitUse *use, const UnitUse *file,
                        Evidence evidence)
{
    Left left = count_left(&evidence, use, file);
    if (!left.rows)
        return false;
    report_as(pass, SEVERITY_ERROR, op->span,
              "`%c` does not match `%c`: %u of the %u values seen in `%.*s` end in `%c`, like "
              "`%.*s`, and %s",
              other_case(left.letter), left.letter, left.rows, evidence_rows(&evidence),
              STR_ARG(evidence.name), left.letter, STR_ARG(left.first->value),
              calls(op, OWNER_STR, "extract") ? "become missing" : "stay as they are");
    because_of_sample(pass, &evidence, left.first);
    return true;
}

/* The letter that the file takes off but never scales by, though it does by the other case. */
static char letter_at_odds(const UnitUse *use, const UnitUse *file)
{
    static const char letters[] = "kKmMbB";
    for (uint32_t i = 0; letters[i]; i++) {
        char letter = letters[i], other = other_case(letter);
        bool is_removed_alone =
            units_have(file->removed, letter) && !units_have(file->removed, other);
        bool is_scaled_other = units_have(use->scaled, other) && !units_have(file->scaled, letter);
        if (is_removed_alone && is_scaled_other)
            return letter;
    }
    return '\0';
}

static bool report_odds(Pass *pass, const Op *op, const UnitUse *use, const UnitUse *file)
{
    char letter = letter_at_odds(use, file);
    if (!letter || file->changes_case || !use->column.len)
        return false;
    if (scaling_of(pass_code(pass), use->column, other_case(letter)) != op)
        return false; /* one finding for what goes on to be used */
    report(pass, op->span,
           "this looks for `%c`, but the unit that is taken off `%.*s` is `%c`: one of the two "
           "never matches",
           other_case(letter), STR_ARG(use->column), letter);
    because(pass, removal_of(pass_code(pass), use->column, letter), "`%c` is taken off here",
            letter);
    return true;
}

static void check(Pass *pass, const Op *op)
{
    UnitUse use = unit_use(op);
    if (!use.text || (!use.removed.letters && !use.scaled.letters))
        return;
    UnitUse file = units_used(pass_code(pass), use.column, op);
    if (!report_left(pass, op, &use, &file, evidence_of_shapes(pass, use.text)) &&
        !report_odds(pass, op, &use, &file))
        report_left(pass, op, &use, &file, evidence_of_values(pass, use.text));
}

const Rule rule_unit_case_mismatch = {
    .code = "WL502",
    .name = "unit-case-mismatch",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL) | ON(OP_COMPARE),
    .check = check,
};
