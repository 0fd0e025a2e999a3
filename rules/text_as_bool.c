#include "rule.h"

#define FALSE_WORDS "False false FALSE no No NO n N f F 0 off Off OFF"

static bool casts_to_bool(const Op *call)
{
    if (dtype_cast_to(call) == DTYPE_BOOL)
        return !str_starts(op_value(argument_of(call, "dtype", 0))->text, "boolean");
    bool applies = calls(call, OWNER_SERIES, "apply") || calls(call, OWNER_SERIES, "map");
    const Value *function = applies && call->arg_count ? op_value(call->args[0].op) : NULL;
    return value_is(function, VALUE_NAMED) && str_is(function->text, "bool");
}

static bool is_false_word(Str text)
{
    return str_in_words(text, FALSE_WORDS);
}

typedef struct Falses { /* texts that mean no */
    uint32_t rows;
    const Sample *first;
} Falses;

static Falses count_falses(const Evidence *evidence)
{
    Falses falses = {0};
    for (uint32_t i = 0; i < evidence->values.count; i++) {
        const Sample *sample = &evidence->values.at[i];
        if (!is_false_word(sample->value))
            continue;
        falses.rows += sample->count;
        falses.first = falses.first ? falses.first : sample;
    }
    return falses;
}

static const Op *false_word_in(const Op *list)
{
    for (uint32_t i = 0; list->detail == COLLECT_LIST && i < list->arg_count; i++) {
        const Op *item = list->args[i].op;
        if (item->kind == OP_CONSTANT && item->detail == CONSTANT_STRING &&
            is_false_word(item->name))
            return item;
    }
    return NULL;
}

/* `{"paid": ["yes", "no"]}`: the values of the column, written in the code itself. */
static const Op *find_false_word(const Code *code, const Op *column)
{
    Str name = op_value(column)->facts->name;
    for (uint32_t i = 0; i < column->index; i++) {
        const Op *dict = code_op(code, i);
        bool is_dict = dict->kind == OP_COLLECT && dict->detail == COLLECT_DICT &&
                       !(dict->flags & OP_REPEATED);
        for (uint32_t j = 0; is_dict && j < dict->arg_count; j++) {
            const Arg *item = &dict->args[j];
            bool is_it = item->key && item->key->kind == OP_CONSTANT &&
                         str_eq(item->key->name, name) && item->op->kind == OP_COLLECT;
            if (is_it && false_word_in(item->op))
                return false_word_in(item->op);
        }
    }
    return NULL;
}

static void report_data(Pass *pass, const Op *call, const Evidence *evidence, Falses falses)
{
    report(pass, call->span,
           "every text but the empty one is True as a bool: `%.*s` is, in %u of the %u values seen "
           "in `%.*s`",
           STR_ARG(falses.first->value), falses.rows, evidence_rows(evidence),
           STR_ARG(evidence->column->name));
    because_of_sample(pass, evidence, falses.first);
}

static void check(Pass *pass, const Op *call)
{
    const Op *column = receiver_of(call);
    const Value *value = op_value(column);
    if (!casts_to_bool(call) || !op_is_used(call) || !value_is(value, VALUE_SERIES))
        return;
    bool was_bool = value->facts->content.before_text == DTYPE_BOOL;
    if (value->facts->content.dtype != DTYPE_TEXT)
        return;
    Evidence evidence = evidence_of(pass, column);
    Falses falses = count_falses(&evidence);
    if (falses.rows) {
        report_data(pass, call, &evidence, falses);
        return;
    }
    const Op *word = evidence.column || !value->facts->has_name
                         ? NULL
                         : find_false_word(pass_code(pass), column);
    if (!word && !was_bool)
        return;
    report(pass, call->span,
           "every text but the empty one is True as a bool, `%.*s` too: compare with the word that "
           "means yes",
           STR_ARG(word ? word->name : STR("False")));
    because(pass, word, "such a value");
}

const Rule rule_text_as_bool = {
    .code = "WL511",
    .name = "text-as-bool",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
