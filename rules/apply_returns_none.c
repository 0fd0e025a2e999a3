#include "rule.h"

static Str name_of(const Function *function)
{
    return function->name.len ? function->name : STR("lambda");
}

static void check_function(Pass *pass, const Op *call, const Function *function, const Op *store)
{
    if (!gives_nothing(pass_code(pass), function))
        return;
    bool takes_all = calls_any(call, "pipe assign");
    report(pass, call->span,
           "`%.*s` returns nothing, so `%.*s` gives None%s: end it with a `return`",
           STR_ARG(name_of(function)), STR_ARG(called_member(call)->name),
           takes_all ? "" : " for everything that it is called with");
    because(pass, function->op, "the function is made here");
    because(pass, store, "what it gives is stored here");
}

/* A column whose values are changed where a condition holds is to keep the others. */
static void check_condition(Pass *pass, const Op *call, const Function *function, const Op *store)
{
    const Op *frame, *condition = lone_condition(pass_code(pass), function);
    Str column = stored_column(store, &frame);
    if (!condition || !column.len || store_of(call) != store || !calls_any(call, "apply map") ||
        !str_eq(column_behind(receiver_of(call), frame), column) ||
        is_missing_wanted(pass_code(pass), store))
        return;
    report_as(pass, SEVERITY_WARNING, call->span,
              "`%.*s` returns nothing where its condition does not hold, so the other values of "
              "`%.*s` become None: return the value itself at the end",
              STR_ARG(name_of(function)), STR_ARG(column));
    because(pass, condition->object, "this condition has no `else`");
}

typedef struct Unanswered { /* values for which a function returns nothing */
    const Sample *first;
    uint32_t rows;
    bool others_are_answered, hides;
} Unanswered;

static Unanswered find_unanswered(const Code *code, const Function *function,
                                  const Evidence *evidence, bool is_text)
{
    Unanswered found = {0};
    for (uint32_t i = 0; i < evidence->values.count; i++) {
        const Sample *sample = &evidence->values.at[i];
        Choice choice = sample_is_value(sample) ? choice_for(code, function, sample->value, is_text)
                                                : CHOICE_UNKNOWN;
        found.hides |= !sample->count || choice == CHOICE_UNKNOWN;
        found.others_are_answered |= choice == CHOICE_VALUE;
        if (choice != CHOICE_NOTHING)
            continue;
        found.rows += sample->count;
        found.first = found.first ? found.first : sample;
    }
    return found;
}

/* The values of the column that CALL is given to, as far as they are known. */
static Evidence values_given(Pass *pass, const Op *call, bool *is_text)
{
    const Op *column = receiver_of(call);
    *is_text = dtype_held(op_value(column)) == DTYPE_TEXT;
    if (!*is_text && !dtype_is_number(dtype_held(op_value(column))))
        return (Evidence){0};
    return *is_text ? evidence_of_values(pass, column) : evidence_of_numbers(pass, column);
}

/* Are the values known, and is something returned for each? */
static bool answers_all_values(Pass *pass, const Op *call, const Function *function)
{
    bool is_text;
    Evidence evidence = values_given(pass, call, &is_text);
    Unanswered found = find_unanswered(pass_code(pass), function, &evidence, is_text);
    return evidence.values.count && found.others_are_answered && !found.first && !found.hides;
}

/* A chain of conditions that begins at the top and stops before it is at the bottom. */
static void check_bounds(Pass *pass, const Op *call, const Function *function, const Op *store)
{
    const Op *bound = last_lower_bound(pass_code(pass), function);
    bool is_column = calls(call, OWNER_SERIES, "apply") || calls(call, OWNER_SERIES, "map");
    bool is_stored = store_of(call) == store || call->user == store;
    if (!bound || !is_column || !is_stored || is_missing_wanted(pass_code(pass), store) ||
        answers_all_values(pass, call, function))
        return;
    report_as(pass, SEVERITY_WARNING, call->span,
              "`%.*s` returns nothing for what is below %.*s, so this becomes None: add an `else`",
              STR_ARG(name_of(function)), STR_ARG(pass_text(pass, bound->span)));
    because(pass, bound, "this is the last condition");
}

/* Conditions that leave out values which the column is known to have. */
static void check_values(Pass *pass, const Op *call, const Function *function)
{
    const Code *code = pass_code(pass);
    bool is_column = calls(call, OWNER_SERIES, "apply") || calls(call, OWNER_SERIES, "map");
    if (!is_column || lone_condition(code, function) || last_lower_bound(code, function) ||
        may_tend_gaps_later(code, call))
        return;
    bool is_text;
    Evidence evidence = values_given(pass, call, &is_text);
    Unanswered found = find_unanswered(code, function, &evidence, is_text);
    if (!found.first || !found.others_are_answered)
        return;
    Str rows = evidence_share(pass, &evidence, found.rows, found.hides);
    report_as(pass, SEVERITY_WARNING, call->span,
              "`%.*s` returns nothing for `%.*s`, so that %.*s become None: end it with a `return`",
              STR_ARG(name_of(function)), STR_ARG(found.first->value), STR_ARG(rows));
    because_of_sample(pass, &evidence, found.first);
    because(pass, function->op, "the function is made here");
}

static void check(Pass *pass, const Op *call)
{
    const Op *store = store_of_applied(pass_code(pass), call);
    for (uint32_t i = 0; store && i < call->arg_count; i++) {
        const Value *given = op_value(call->args[i].op);
        if (!value_is(given, VALUE_FUNCTION))
            continue;
        check_function(pass, call, given->function, store);
        check_condition(pass, call, given->function, store);
        check_bounds(pass, call, given->function, store);
        check_values(pass, call, given->function);
    }
}

const Rule rule_apply_returns_none = {
    .code = "WL107",
    .name = "apply-returns-none",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
