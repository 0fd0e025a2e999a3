#include "flow/nth.h"
#include "flow/questions.h"

#define STATISTICS "mean median mode min max std var sum count nunique first last size"

typedef struct Search {
    Nth nth;
    Uncalled *uncalled;
} Search;

static void give(Search *search, Uncalled uncalled)
{
    if (nth_is_next(&search->nth))
        *search->uncalled = uncalled;
}

/* np.mean itself */
static bool is_library_statistic(const Value *value)
{
    bool is_known = value_is(value, VALUE_NAMED) &&
                    (str_starts(value->text, "numpy.") || str_starts(value->text, "statistics."));
    return is_known &&
           str_in_words(str_behind_last(value->text, '.'), STATISTICS " nanmean nanmedian average");
}

static bool is_method(const Value *value)
{
    return value_is(value, VALUE_MEMBER) && value->member && value_is_pandas(value->of);
}

/* df.count is a method, also where there is a column `count`. */
static bool is_meant_as_column(const Value *method)
{
    return value_is(method->of, VALUE_FRAME) &&
           columns_get(method->of->facts->columns, method->member->name);
}

static void look_at_method(Search *search, const Op *op)
{
    const Value *method = op_value(op);
    if (!is_method(method))
        return;
    Str name = method->member->name;
    give(search,
         (Uncalled){.kind = is_meant_as_column(method) ? UNCALLED_COLUMN : UNCALLED_METHOD,
                    .at = op,
                    .name = name,
                    .is_statistic = str_in_words(name, STATISTICS) && value_is_data(method->of)});
}

/* What a decorator makes of a function may be no function. */
static bool is_function(const Value *value)
{
    return value_is(value, VALUE_FUNCTION) && !value->function->is_decorated;
}

static void look_at_value(Search *search, const Op *op)
{
    look_at_method(search, op);
    if (is_function(op_value(op)) || is_library_statistic(op_value(op)))
        give(search, (Uncalled){.kind = UNCALLED_FUNCTION, .at = op});
}

static void look_at_word(Search *search, const Op *op, const Value *filled)
{
    bool known;
    Str word = text_of(op, &known);
    if (str_in_words(word, "mean median mode") && dtype_is_number(dtype_held(filled)))
        give(search, (Uncalled){.kind = UNCALLED_WORD, .at = op, .name = word});
}

/* fillna({"age": df["age"].mean}) */
static void look_at_items(Search *search, const Op *dict)
{
    bool is_dict = dict && dict->kind == OP_COLLECT && dict->detail == COLLECT_DICT;
    for (uint32_t i = 0; is_dict && i < dict->arg_count; i++)
        look_at_value(search, dict->args[i].op);
}

static void look_at_filling(Search *search, const Op *call)
{
    const Op *given = calls_any(call, "fillna")    ? argument_of(call, "value", 0)
                      : calls_any(call, "replace") ? argument_of(call, "value", 1)
                                                   : NULL;
    if (given) {
        look_at_value(search, given);
        look_at_word(search, given, op_value(receiver_of(call)));
        look_at_items(search, given);
    } else if (calls(call, OWNER_SERIES, "replace")) {
        look_at_items(search, argument_of(call, "to_replace", 0));
    }
}

static void look_at_call(Search *search, const Op *call)
{
    if (str_is(called_path(call), "numpy.where") && call->arg_count == 3) {
        look_at_value(search, call->args[1].op);
        look_at_value(search, call->args[2].op);
    }
    if (value_is_data(op_value(receiver_of(call))))
        look_at_filling(search, call);
}

/* df["m"] = df["a"].mean; functions may be meant to be stored, methods of a table never are. */
static void look_at_store(Search *search, const Op *store)
{
    const Value *target = op_value(store->object);
    while (!value_is_data(target) && target->of)
        target = target->of;
    if (value_is_data(target))
        look_at_method(search, store->input);
}

bool uncalled_put_by(const Op *op, uint32_t number, Uncalled *uncalled)
{
    Search search = {.nth = {.left = number}, .uncalled = uncalled};
    if (op->kind == OP_CALL)
        look_at_call(&search, op);
    else
        look_at_store(&search, op);
    return search.nth.is_found;
}
