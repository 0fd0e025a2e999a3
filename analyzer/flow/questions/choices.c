#include "flow/questions.h"

typedef struct Asked {
    const Code *code;
    uint32_t slot; /* of the argument */
    Str text;
    double number;
    bool is_text;
} Asked;

typedef enum Answer { ANSWER_NO, ANSWER_YES, ANSWER_UNKNOWN } Answer;

static Answer answer_of(bool holds)
{
    return holds ? ANSWER_YES : ANSWER_NO;
}

static bool is_argument(const Asked *asked, const Op *op)
{
    return op->kind == OP_LOAD && op->slot == asked->slot;
}

/* -1, 0 or 1 as the argument is less than CONSTANT, equals it or is more; 2: not comparable. */
static int order_to(const Asked *asked, const Value *constant)
{
    double number;
    if (asked->is_text) {
        bool is_known = value_is_constant_text(constant);
        int order = is_known ? str_order(asked->text, constant->text) : 0;
        return is_known ? (order > 0) - (order < 0) : 2;
    }
    bool is_known = value_is(constant, VALUE_NUMBER) && constant->is_constant &&
                    number_written(constant->text, &number);
    return !is_known ? 2 : (asked->number > number) - (asked->number < number);
}

static Answer holds_order(int order, Operator sign)
{
    if (sign == OPERATOR_EQ || sign == OPERATOR_NE)
        return answer_of((order == 0) == (sign == OPERATOR_EQ));
    if (sign == OPERATOR_LT || sign == OPERATOR_GE)
        return answer_of((order < 0) == (sign == OPERATOR_LT));
    if (sign == OPERATOR_GT || sign == OPERATOR_LE)
        return answer_of((order > 0) == (sign == OPERATOR_GT));
    return ANSWER_UNKNOWN;
}

/* The same question with its sides exchanged: 5 < x is x > 5. */
static Operator turned(Operator sign)
{
    static const Operator pairs[][2] = {{OPERATOR_LT, OPERATOR_GT}, {OPERATOR_LE, OPERATOR_GE}};
    for (uint32_t i = 0; i < 2; i++)
        for (uint32_t side = 0; side < 2; side++)
            if (pairs[i][side] == sign)
                return pairs[i][1 - side];
    return sign;
}

/* x in ("a", "b"), x in {"a": 1} */
static Answer holds_among(const Asked *asked, const Value *several, bool negated)
{
    bool is_dict = value_is(several, VALUE_DICT);
    bool is_known =
        several->is_constant && (is_dict || value_is(several, VALUE_LIST) ||
                                 value_is(several, VALUE_TUPLE) || value_is(several, VALUE_SET));
    const Value *const *items = is_dict ? several->keys : several->items;
    if (!is_known || (several->count && !items))
        return ANSWER_UNKNOWN;
    bool is_there = false;
    for (uint32_t i = 0; i < several->count; i++) {
        int order = order_to(asked, items[i]);
        if (order == 2)
            return ANSWER_UNKNOWN;
        is_there |= order == 0;
    }
    return answer_of(is_there != negated);
}

static Answer holds_comparison(const Asked *asked, const Op *compare)
{
    Operator sign = (Operator)compare->detail;
    if (sign == OPERATOR_IS && is_argument(asked, compare->object))
        return value_is(op_value(compare->key), VALUE_NONE)
                   ? answer_of((compare->flags & OP_NEGATED) != 0)
                   : ANSWER_UNKNOWN;
    if (sign == OPERATOR_IN)
        return is_argument(asked, compare->object)
                   ? holds_among(asked, op_value(compare->key), compare->flags & OP_NEGATED)
                   : ANSWER_UNKNOWN;
    bool is_first = is_argument(asked, compare->object);
    if (is_first == is_argument(asked, compare->key))
        return ANSWER_UNKNOWN;
    int order = order_to(asked, op_value(is_first ? compare->key : compare->object));
    return order == 2 ? ANSWER_UNKNOWN : holds_order(order, is_first ? sign : turned(sign));
}

#define DEEPEST_CHOICE 12u

static Answer holds(const Asked *asked, const Op *condition, uint32_t depth);

static Answer holds_all(const Asked *asked, const Op *all)
{
    for (uint32_t i = 0; i < all->arg_count; i++) {
        Answer answer = holds_comparison(asked, all->args[i].op);
        if (answer != ANSWER_YES)
            return answer;
    }
    return ANSWER_YES;
}

/* `and` and `or` */
static Answer holds_both(const Asked *asked, const Op *branch, uint32_t depth)
{
    bool is_and = branch->detail == OPERATOR_ALSO;
    if ((!is_and && branch->detail != OPERATOR_ELSE) || !branch->key)
        return ANSWER_UNKNOWN;
    Answer first = holds(asked, branch->object, depth + 1);
    bool is_decided = first == (is_and ? ANSWER_NO : ANSWER_YES);
    return first == ANSWER_UNKNOWN || is_decided ? first : holds(asked, branch->key, depth + 1);
}

/* pd.isna(x), math.isnan(x), x is None: the values that are tried are not missing. */
static Answer holds_call(const Asked *asked, const Op *call)
{
    bool is_of_argument = call->arg_count == 1 && is_argument(asked, call->args[0].op);
    Str path = is_of_argument ? called_path(call) : (Str){0};
    if (str_in_words(path, "pandas.isna pandas.isnull numpy.isnan math.isnan"))
        return ANSWER_NO;
    return str_in_words(path, "pandas.notna pandas.notnull") ? ANSWER_YES : ANSWER_UNKNOWN;
}

static Answer holds(const Asked *asked, const Op *condition, uint32_t depth)
{
    if (!condition || depth > DEEPEST_CHOICE)
        return ANSWER_UNKNOWN;
    if (condition->kind == OP_CALL)
        return holds_call(asked, condition);
    if (condition->kind == OP_COMPARE)
        return holds_comparison(asked, condition);
    if (condition->kind == OP_ALL)
        return holds_all(asked, condition);
    if (condition->kind == OP_BRANCH && (condition->flags & OP_EXPRESSION))
        return holds_both(asked, condition, depth);
    if (condition->kind != OP_UNARY || condition->detail != OPERATOR_NOT)
        return ANSWER_UNKNOWN;
    Answer answer = holds(asked, condition->object, depth + 1);
    return answer == ANSWER_UNKNOWN ? answer : answer_of(answer == ANSWER_NO);
}

/* What runs in the order of its lines and leaves the argument as it is. */
static bool is_followed(const Asked *asked, const Op *op)
{
    switch ((OpKind)op->kind) {
    case OP_LOOP:
    case OP_TRY:
    case OP_HANDLER:
    case OP_WITH:
    case OP_YIELD:
    case OP_FUNCTION:
    case OP_CLASS:
    case OP_UNKNOWN:
    case OP_ERROR:
    case OP_LIMIT:
        return false;
    case OP_STORE:
        return op->slot != asked->slot || (op->input && op->input->kind == OP_PARAMETER);
    default:
        return true;
    }
}

static Choice run_region(const Asked *asked, uint32_t begin, uint32_t end, uint32_t depth);

static Choice run_if(const Asked *asked, const Op *branch, uint32_t depth)
{
    Answer answer = holds(asked, branch->object, 0);
    if (answer == ANSWER_UNKNOWN)
        return CHOICE_UNKNOWN;
    return answer == ANSWER_YES ? run_region(asked, branch->index + 1, branch->middle, depth + 1)
                                : run_region(asked, branch->middle, branch->end, depth + 1);
}

static Choice run_region(const Asked *asked, uint32_t begin, uint32_t end, uint32_t depth)
{
    for (uint32_t i = begin; i < end; i++) {
        const Op *op = code_op(asked->code, i);
        if (op->kind == OP_RETURN || op->kind == OP_RAISE)
            return CHOICE_VALUE;
        if (!is_followed(asked, op) || depth > DEEPEST_CHOICE)
            return CHOICE_UNKNOWN;
        if (op->kind != OP_BRANCH || (op->flags & OP_EXPRESSION))
            continue;
        Choice choice = run_if(asked, op, depth);
        if (choice != CHOICE_NOTHING)
            return choice;
        i = op->end - 1;
    }
    return CHOICE_NOTHING;
}

Choice choice_for(const Code *code, const Function *function, Str value, bool is_text)
{
    Asked asked = {.code = code, .text = value, .is_text = is_text};
    if (!function_is_plain(function) || function->param_count != 1 ||
        (!is_text && !number_written(value, &asked.number)))
        return CHOICE_UNKNOWN;
    asked.slot = function->params[0].slot;
    return run_region(&asked, function->op->index + 1, function->op->end, 0);
}
