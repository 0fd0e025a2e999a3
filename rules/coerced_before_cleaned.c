#include "rule.h"

/* A number with a sign of money, thousands, a unit or a percent sign: 1,200 and $3.50 and 8.7M and
 * 159lbs; but not 01a, 1.2.3 or C85. */
#define DRESSED                                                                                   \
    "^[\\s$\xE2\x82\xAC\xC2\xA3\xE2\x82\xB9\xC2\xA5(+-]*\\d[\\d,]*(\\.\\d+)?\\s*([%+)]*|[kKmMB]|" \
    "[A-Za-z]{2,6})\\s*$"

/* One lost value in so many is no accident of typing. */
#define SHARE 10u

static bool is_coerced(const Op *errors)
{
    bool known;
    return str_is(text_of(errors, &known), "coerce");
}

/* pd.to_numeric(s, errors="coerce"), s.apply(pd.to_numeric, errors="coerce"), of a table too; NULL:
 * another call. */
static const Op *coerced_by(const Op *call)
{
    if (calls(call, OWNER_PANDAS, "to_numeric"))
        return is_coerced(argument_of(call, "errors", 1)) ? argument_of(call, "arg", 0) : NULL;
    bool may_apply = calls(call, OWNER_SERIES, "apply") || calls(call, OWNER_FRAME, "apply");
    const Value *function = may_apply ? op_value(argument_of(call, "func", 0)) : NULL;
    bool applies = value_is(function, VALUE_NAMED) && str_is(function->text, "pandas.to_numeric");
    return applies && is_coerced(argument_of(call, "errors", BY_NAME_ONLY)) ? receiver_of(call)
                                                                            : NULL;
}

typedef struct Lost { /* values that become missing although there is a number in them */
    uint32_t rows;
    const Sample *first;
} Lost;

static Lost count_lost(Pass *pass, const Evidence *evidence)
{
    Lost lost = {0};
    PatternResult dressed = evidence_search(pass, evidence, STR(DRESSED), 0);
    for (uint32_t i = 0; dressed.status == PATTERN_TRIED && i < evidence->values.count; i++) {
        const Sample *sample = &evidence->values.at[i];
        if (!dressed.hits[i].is_found || number_of(str_trim(sample->value), '.', '\0').is_number)
            continue;
        lost.rows += sample->count;
        lost.first = lost.first ? lost.first : sample;
    }
    return lost;
}

/* Without the data: what is taken out later must have been there. */
static void judge_code(Pass *pass, const Op *call)
{
    Cleaning later = cleaned_behind(pass_code(pass), call);
    if (!later.by)
        return;
    report(pass, call->span,
           "`errors=\"coerce\"` makes values of `%.*s` missing that have `%.*s` in them, which is "
           "taken "
           "away only later: clean first",
           STR_ARG(later.column), STR_ARG(later.sign));
    because(pass, later.by, "it is taken away here");
    because_of_origin(pass, op_value(argument_of(call, "arg", 0)));
}

/* Which values are no numbers is what is asked: at once, or of a variable of its own. */
static bool is_asked_for_gaps(Pass *pass, const Op *call)
{
    const Op *next = call->user;
    if (next && next->kind == OP_ATTRIBUTE && str_in_words(next->name, "isna isnull notna notnull"))
        return true;
    return next && next->kind == OP_STORE && may_tend_gaps_later(pass_code(pass), call);
}

/* Are many of the values lost? Then that is said. */
static bool judge_data(Pass *pass, const Op *call, const Evidence *evidence)
{
    Lost lost = count_lost(pass, evidence);
    uint32_t rows = evidence_rows(evidence);
    if (!lost.rows || lost.rows * SHARE < rows)
        return false;
    report(
        pass, call->span,
        "`errors=\"coerce\"` makes %u of the %u values seen in `%.*s` missing, like `%.*s`: take "
        "signs, commas and units away first",
        lost.rows, rows, STR_ARG(evidence->name), STR_ARG(lost.first->value));
    because_of_sample(pass, evidence, lost.first);
    return true;
}

static void judge_column(Pass *pass, const Op *call, const Op *column)
{
    if (dtype_is_number(dtype_held(op_value(column))))
        return;
    Evidence evidence = evidence_of_values_or_shapes(pass, column);
    if (!evidence.column && !receiver_of(call))
        judge_code(pass, call);
    else if (evidence.column && judge_data(pass, call, &evidence))
        because_of_origin(pass, op_value(column));
}

/* df[["a", "b"]].apply(pd.to_numeric, errors="coerce") */
static void judge_table(Pass *pass, const Op *call)
{
    const Value *table = op_value(receiver_of(call));
    const Columns *columns = table->facts->columns;
    const ColumnFacts *entry;
    for (uint32_t i = 0; !columns_are_open(columns) && (entry = columns_entry(columns, i)); i++) {
        bool is_text = columns_get(columns, entry->name) == entry && entry->sure &&
                       !dtype_is_number(entry->content.dtype);
        Evidence evidence = is_text ? evidence_in_table(pass, table, entry->name) : (Evidence){0};
        if (evidence.column && judge_data(pass, call, &evidence)) {
            because_of_origin(pass, table);
            return;
        }
    }
}

static void check(Pass *pass, const Op *call)
{
    const Op *given = op_is_used(call) ? coerced_by(call) : NULL;
    if (given && is_asked_for_gaps(pass, call))
        return;
    bool is_table = given && value_is(op_value(given), VALUE_FRAME);
    if (is_table && given == receiver_of(call)) /* to_numeric itself refuses a table */
        judge_table(pass, call);
    else if (given && !is_table)
        judge_column(pass, call, given);
}

const Rule rule_coerced_before_cleaned = {
    .code = "WL507",
    .name = "coerced-before-cleaned",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
