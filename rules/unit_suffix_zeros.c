#include "rule.h"

/* Several units that are replaced in one chain make one finding, at its last replace. */
static bool is_followed_by_another(const Op *paste)
{
    for (const Op *op = paste->user; op; op = op->user) {
        if (op->kind != OP_ATTRIBUTE && op->kind != OP_CALL)
            return false;
        if (op->span.start != paste->span.start)
            return false;
        if (pastes_zeros_for_unit(op))
            return true;
    }
    return false;
}

static bool is_digit(Str text, uint32_t at)
{
    return at < text.len && text.at[at] >= '0' && text.at[at] <= '9';
}

/* "1.1k", "€226.5M": a fraction with a letter behind it. */
static bool has_fraction_with_unit(Str text)
{
    for (uint32_t dot = str_find(text, ".", 0); dot < text.len;
         dot = str_find(text, ".", dot + 1)) {
        uint32_t end = dot + 1;
        while (is_digit(text, end))
            end++;
        bool is_fraction = dot > 0 && is_digit(text, dot - 1) && end > dot + 1;
        if (is_fraction && end + 1 == text.len &&
            str_has(STR("kKmMbBtTgG"), (char[]){text.at[end], 0}))
            return true;
    }
    return false;
}

/* A value with a fraction and a unit that stands in the code itself. */
static const Op *find_fraction(const Code *code)
{
    for (uint32_t i = 0; i < code->op_count; i++) {
        const Op *op = code_op(code, i);
        if (op->kind == OP_CONSTANT && op->detail == CONSTANT_STRING &&
            has_fraction_with_unit(op->name))
            return op;
    }
    return NULL;
}

typedef struct Hits {             /* what the data says about the fractions */
    Evidence before, after;       /* of the replaces in one chain */
    uint32_t units, fractions;    /* rows that get zeros; of them, with a decimal point */
    const Sample *first, *became; /* of those with a point */
} Hits;

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

static Hits count_hits(Pass *pass, const Op *paste)
{
    Hits hits = {.before = evidence_of_shapes(pass, receiver_of(first_of_chain(paste))),
                 .after = evidence_of_shapes(pass, paste)};
    bool fit = hits.before.values.count == hits.after.values.count;
    for (uint32_t i = 0; fit && i < hits.before.values.count; i++) {
        const Sample *before = &hits.before.values.at[i], *after = &hits.after.values.at[i];
        if (!str_has(after->value, "000") || str_eq(before->value, after->value))
            continue;
        hits.units += before->count;
        if (!str_has(before->value, "."))
            continue;
        hits.fractions += before->count;
        hits.became = hits.first ? hits.became : after;
        hits.first = hits.first ? hits.first : before;
    }
    return hits;
}

/* Where only shapes are known, a value is made up to show what happens. */
static void report_hits(Pass *pass, const Op *paste, const Hits *hits)
{
    bool is_shape = hits->before.column->values_are_shapes;
    report_as(pass, SEVERITY_ERROR, paste->span,
              "zeros in the place of a unit go wrong behind a decimal point, which %u of the %u "
              "values with a unit seen in `%.*s` have: `%.*s` becomes `%.*s`, which is the number "
              "without its unit",
              hits->fractions, hits->units, STR_ARG(hits->before.name),
              STR_ARG(is_shape ? STR("1.1k") : hits->first->value),
              STR_ARG(is_shape ? STR("1.1000") : hits->became->value));
    because_of_sample(pass, &hits->before, hits->first);
}

static void report_without_data(Pass *pass, const Op *paste)
{
    const Op *seen = find_fraction(pass_code(pass));
    report_as(pass, seen ? SEVERITY_ERROR : SEVERITY_WARNING, paste->span,
              "zeros in the place of a unit go wrong behind a decimal point: `1.1k` becomes "
              "`1.1000`, which is 1.1 as a number");
    because(pass, seen, "such a value");
}

/* Values that are all written out in the code. */
static bool are_whole(Pass *pass, const Op *text)
{
    Evidence written = evidence_of_values(pass, text);
    bool are_whole = written.column && written.column->has_all_values;
    for (uint32_t i = 0; are_whole && i < written.values.count; i++)
        are_whole = !str_has(written.values.at[i].value, ".");
    return are_whole;
}

/* Where the data is known, and no value with a unit has a decimal point, the zeros are right. A few
 * rows, as a notebook shows, do not tell that. */
#define ENOUGH 20u

static void check(Pass *pass, const Op *call)
{
    if (!pastes_zeros_for_unit(call) || is_followed_by_another(call) ||
        !is_read_as_fraction(pass_code(pass), call))
        return;
    Hits hits = count_hits(pass, call);
    const Column *column = hits.before.column;
    bool is_known = column && hits.after.column &&
                    (column->has_all_values || column->values_are_shapes ||
                     evidence_rows(&hits.before) >= ENOUGH);
    bool has_none = is_known || are_whole(pass, receiver_of(first_of_chain(call)));
    if (has_none && !hits.fractions)
        return;
    if (hits.fractions)
        report_hits(pass, call, &hits);
    else
        report_without_data(pass, call);
    const Op *receiver = receiver_of(call);
    if (receiver && value_is(op_value(receiver), VALUE_SERIES))
        because_of_origin(pass, op_value(receiver));
}

const Rule rule_unit_suffix_zeros = {
    .code = "WL501",
    .name = "unit-suffix-zeros",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
