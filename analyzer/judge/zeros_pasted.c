#include "judge/zeros_pasted.h"

#include "judge/rule.h"

/* A few rows, as a notebook shows, do not tell that no value has a decimal point. */
#define ENOUGH 20u

static const Op *first_of_chain(const Op *paste)
{
    const Op *receiver = receiver_of(paste);
    uint32_t links = MOST_LINKS;
    while (receiver && receiver->kind != OP_LOAD && receiver->object && links-- > 0) {
        if (receiver->kind == OP_CALL && pastes_zeros_for_unit(receiver))
            paste = receiver;
        receiver = receiver->object;
    }
    return paste;
}

static void count(ZerosPasted *pasted, const Sample *before, const Sample *after)
{
    if (!str_has(after->value, "000") || str_eq(before->value, after->value))
        return;
    pasted->units += before->count;
    if (!str_has(before->value, "."))
        return;
    pasted->fractions += before->count;
    pasted->becomes = pasted->first ? pasted->becomes : after->value;
    pasted->first = pasted->first ? pasted->first : before;
}

/* Values that are all written out in the code. */
static bool are_written_whole(Pass *pass, const Op *text)
{
    Evidence written = evidence_of_values(pass, text);
    return written.column && written.column->has_all_values && !evidence_part(&written, STR(".")) &&
           !evidence_cell(&written, STR("."));
}

static bool is_enough(const Evidence *evidence)
{
    const Column *column = evidence->column;
    return column && (column->has_all_values || column->values_are_shapes ||
                      evidence_rows(evidence) >= ENOUGH);
}

ZerosPasted zeros_pasted(Pass *pass, const Op *paste)
{
    const Op *text = receiver_of(first_of_chain(paste));
    ZerosPasted pasted = {.before = evidence_of_shapes(pass, text)};
    Evidence after = evidence_of_shapes(pass, paste);
    bool fit = pasted.before.values.count == after.values.count;
    for (uint32_t i = 0; fit && i < after.values.count; i++)
        count(&pasted, &pasted.before.values.at[i], &after.values.at[i]);
    bool is_known = after.column && is_enough(&pasted.before);
    pasted.are_whole = !pasted.fractions && (is_known || are_written_whole(pass, text));
    return pasted;
}
