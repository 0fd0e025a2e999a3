#include "judge/given_nothing.h"

#include "judge/rule.h"

typedef struct Case {
    const Code *code;
    const Op *call, *store;
    const Function *function;
    bool is_text; /* what the column holds */
} Case;

/* A column whose values are changed where a condition holds is to keep the others. */
static GivenNothing given_else(const Case *this)
{
    const Op *frame, *condition = lone_condition(this->code, this->function);
    Str column = stored_column(this->store, &frame);
    bool is_kept = condition && column.len && store_of(this->call) == this->store &&
                   calls_any(this->call, "apply map") &&
                   str_eq(column_behind(receiver_of(this->call), frame), column) &&
                   !is_missing_wanted(this->code, this->store);
    return is_kept ? (GivenNothing){.when = NOTHING_ELSE, .condition = condition, .column = column}
                   : (GivenNothing){0};
}

static Choice choice_of(const Case *this, const Sample *sample)
{
    return sample_is_value(sample)
               ? choice_for(this->code, this->function, sample->value, this->is_text)
               : CHOICE_UNKNOWN;
}

/* Are others than those that are given nothing given something? */
static bool sort_values(const Case *this, GivenNothing *seen)
{
    bool are_answered = false;
    for (uint32_t i = 0; i < seen->evidence.values.count; i++) {
        const Sample *sample = &seen->evidence.values.at[i];
        Choice choice = choice_of(this, sample);
        seen->may_be_more |= !sample->count || choice == CHOICE_UNKNOWN;
        are_answered |= choice == CHOICE_VALUE;
        if (choice != CHOICE_NOTHING)
            continue;
        seen->values.rows += sample->count;
        seen->values.first = seen->values.first ? seen->values.first : sample;
    }
    return are_answered;
}

/* What the values of the column show. */
static GivenNothing given_seen(Pass *pass, Case *this, bool *answers_all)
{
    const Op *column = receiver_of(this->call);
    GivenNothing seen = {.when = NOTHING_NEVER};
    this->is_text = dtype_held(op_value(column)) == DTYPE_TEXT;
    if (this->is_text)
        seen.evidence = evidence_of_values(pass, column);
    else if (dtype_is_number(dtype_held(op_value(column))))
        seen.evidence = evidence_of_numbers(pass, column);
    bool are_answered = sort_values(this, &seen);
    if (seen.values.first && are_answered)
        seen.when = NOTHING_SEEN;
    *answers_all = are_answered && !seen.values.first && !seen.may_be_more;
    return seen;
}

static GivenNothing given_below(Pass *pass, Case *this, const Op *bound)
{
    bool answers_all;
    bool is_stored = store_of(this->call) == this->store || this->call->user == this->store;
    if (!is_stored || is_missing_wanted(this->code, this->store))
        return (GivenNothing){0};
    given_seen(pass, this, &answers_all);
    return answers_all ? (GivenNothing){0}
                       : (GivenNothing){.when = NOTHING_BELOW, .condition = bound};
}

GivenNothing given_nothing(Pass *pass, const Op *call, const Function *function, const Op *store)
{
    bool answers_all;
    Case this = {.code = pass_code(pass), .call = call, .store = store, .function = function};
    if (gives_nothing(this.code, function))
        return (GivenNothing){.when = NOTHING_ALWAYS};
    GivenNothing given = given_else(&this);
    const Op *bound = last_lower_bound(this.code, function);
    if (given.when || !applies_to_each(call))
        return given;
    if (bound)
        given = given_below(pass, &this, bound);
    if (given.when)
        return given;
    if (lone_condition(this.code, function) || may_tend_gaps_later(this.code, call))
        return given;
    return given_seen(pass, &this, &answers_all);
}
