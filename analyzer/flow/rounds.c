/* Loops and comprehensions over what is written out: ["a", "b"], range(3), zip(old, new), the
 * columns of a table that are all known. Run element by element, what comes of them is known
 * element by element. */
#include "flow/rounds.h"

#include "flow/effects.h"

#define MOST_TABLES 8u  /* that are read one by one: [pd.read_csv(path) for path in …] */
#define MOST_WORK 1500u /* operations that all rounds together may run */

static bool is_plain(const Value *value, uint32_t depth)
{
    if (value_is(value, VALUE_NONE))
        return true;
    bool has_parts = value_is(value, VALUE_TUPLE) || value_is(value, VALUE_LIST);
    bool is_one = value_is(value, VALUE_STRING) || value_is(value, VALUE_NUMBER) ||
                  value_is(value, VALUE_BOOL);
    if (!value->is_constant || !has_parts)
        return value->is_constant && is_one;
    for (uint32_t i = 0; i < value->count; i++)
        if (!depth || !is_plain(value->items[i], depth - 1))
            return false;
    return true;
}

bool elements_known(const Value *iterated, Elements *elements)
{
    bool is_list = value_is(iterated, VALUE_LIST) || value_is(iterated, VALUE_TUPLE) ||
                   value_is(iterated, VALUE_INDEX) || value_is(iterated, VALUE_ITERATOR);
    if (!iterated->is_constant || !(is_list || value_is(iterated, VALUE_DICT)))
        return false;
    *elements = (Elements){is_list ? iterated->items : iterated->keys, iterated->count};
    return elements->count <= VALUE_MOST_ITEMS;
}

static bool names_known(Flow *flow, const Op *loop, Elements *elements)
{
    const Value *iterated = value_of(flow, loop->object);
    if (value_is(iterated, VALUE_FRAME))
        iterated = names_of_columns(flow, iterated);
    if (!elements_known(iterated, elements) || !elements->count)
        return false;
    for (uint32_t i = 0; i < elements->count; i++)
        if (!is_plain(elements->at[i], 1))
            return false;
    return true;
}

/* --- comprehensions --- */

static Truth is_same(const Value *left, const Value *right)
{
    int64_t a, b;
    bool is_known = is_plain(left, 0) && is_plain(right, 0) && left->kind == right->kind;
    bool are_numbers = is_known && value_is(left, VALUE_NUMBER); /* 1 is 1.0, too */
    if (!is_known || (are_numbers && (!whole_number(left, &a) || !whole_number(right, &b))))
        return TRUTH_UNKNOWN;
    bool is_equal = are_numbers ? a == b : str_eq(left->text, right->text);
    return is_equal ? TRUTH_TRUE : TRUTH_FALSE;
}

static Truth is_among(const Value *value, const Value *whole)
{
    Elements elements;
    Truth found = TRUTH_FALSE;
    if (value_is(whole, VALUE_STRING) && is_plain(whole, 0) && is_plain(value, 0))
        return str_contains(whole->text, value->text) ? TRUTH_TRUE : TRUTH_FALSE;
    if (!elements_known(whole, &elements))
        return TRUTH_UNKNOWN;
    for (uint32_t i = 0; i < elements.count && found != TRUTH_TRUE; i++) {
        Truth same = is_same(value, elements.at[i]);
        found = same == TRUTH_FALSE ? found : same;
    }
    return found;
}

static Truth turned(Truth truth, bool is_turned)
{
    if (truth == TRUTH_UNKNOWN || !is_turned)
        return truth;
    return truth == TRUTH_TRUE ? TRUTH_FALSE : TRUTH_TRUE;
}

static Truth truth_of_compare(const Flow *flow, const Op *op)
{
    const Value *left = value_of(flow, op->object), *right = value_of(flow, op->key);
    if (op->detail == OPERATOR_IN)
        return turned(is_among(left, right), op->flags & OP_NEGATED);
    if (op->detail == OPERATOR_EQ || op->detail == OPERATOR_NE)
        return turned(is_same(left, right), op->detail == OPERATOR_NE);
    return TRUTH_UNKNOWN;
}

/* name.startswith("q"), name.endswith(("_x", "_y")) */
static Truth truth_of_call(const Flow *flow, const Op *op)
{
    bool is_method = op->object->kind == OP_ATTRIBUTE && op->arg_count == 1;
    const Value *text = is_method ? value_of(flow, op->object->object) : NULL;
    const Value *part = is_method ? value_of(flow, op->args[0].op) : NULL;
    bool at_start = is_method && str_is(op->object->name, "startswith");
    if (!value_is_constant_text(text) || !value_is_constant_text(part) ||
        !(at_start || str_is(op->object->name, "endswith")))
        return TRUTH_UNKNOWN;
    if (part->text.len > text->text.len)
        return TRUTH_FALSE;
    uint32_t from = at_start ? 0 : text->text.len - part->text.len;
    Str there = str_slice(text->text, from, from + part->text.len);
    return str_eq(there, part->text) ? TRUTH_TRUE : TRUTH_FALSE;
}

#define DEEPEST_CONDITION 8u

static Truth truth(const Flow *flow, const Op *op, uint32_t depth)
{
    if (!op || depth > DEEPEST_CONDITION)
        return TRUTH_UNKNOWN;
    if (op->kind == OP_COMPARE)
        return truth_of_compare(flow, op);
    if (op->kind == OP_CALL)
        return truth_of_call(flow, op);
    if (op->kind == OP_UNARY && op->detail == OPERATOR_NOT)
        return turned(truth(flow, op->object, depth + 1), true);
    bool is_both = op->kind == OP_BRANCH && op->detail == OPERATOR_ALSO;
    if (!is_both && (op->kind != OP_BRANCH || op->detail != OPERATOR_ELSE))
        return TRUTH_UNKNOWN;
    Truth first = truth(flow, op->object, depth + 1);
    Truth decides = is_both ? TRUTH_FALSE : TRUTH_TRUE;
    if (first == decides)
        return first;
    Truth second = truth(flow, op->key, depth + 1);
    return second == decides || first != TRUTH_UNKNOWN ? second : first;
}

Truth truth_in_round(const Flow *flow, const Op *condition)
{
    return flow->loop && flow->loop->element ? truth(flow, condition, 0) : TRUTH_UNKNOWN;
}

/* Do the `if` clauses let this element through? */
static Truth is_let_through(const Flow *flow, const Op *loop)
{
    Truth all = TRUTH_TRUE;
    for (uint32_t i = loop->index + 1; i < loop->middle; i++) {
        const Op *clause = code_op(flow->code, i);
        if (clause->kind != OP_BRANCH || (clause->flags & OP_EXPRESSION) ||
            clause->end != loop->middle)
            continue;
        Truth one = truth(flow, clause->object, 0);
        if (one != TRUTH_TRUE)
            all = one == TRUTH_FALSE || all == TRUTH_FALSE ? TRUTH_FALSE : one;
    }
    return all;
}

/* One `for`, and little to do. */
static bool is_short(const Flow *flow, const Op *loop, uint32_t count)
{
    for (uint32_t i = loop->index + 1; i < loop->middle; i++)
        if (code_op(flow->code, i)->kind == OP_LOOP)
            return false;
    return (loop->middle - loop->index) * count <= MOST_WORK;
}

typedef struct Collected {
    const Value **keys, **items;
    uint32_t count;
} Collected;

/* A table that was made since MARK, as it is now, stays so. */
static bool is_made_since(const Value *table, Mark mark)
{
    return table->object_count == 1 && table->objects[0]->cell >= mark.cells;
}

/* False: nobody knows whether the element comes in, it is a table that was there before, or they
 * are many tables. */
static bool collect_one(Flow *flow, const Op *op, const Op *loop, const Value *element,
                        Collected *to)
{
    Mark mark = memory_mark(flow);
    LoopContext context = {
        .outer = flow->loop, .iterated = loop->object, .element = element, .mark = mark};
    flow->loop = &context;
    run(flow, loop->index + 1, loop->middle);
    flow->loop = context.outer;
    Truth let = is_let_through(flow, loop);
    const Value *item = value_now(flow, value_of(flow, op->args[0].op));
    bool is_kept = !value_is(item, VALUE_FRAME) || is_made_since(item, mark);
    memory_drop(flow, mark);
    if (is_kept)
        facts_change(flow, item, item->facts);
    to->items[to->count] = item;
    to->keys[to->count] = value_of(flow, op->args[0].key);
    to->count += let == TRUTH_TRUE;
    bool is_much = value_is(item, VALUE_FRAME) && to->count > MOST_TABLES;
    return let != TRUTH_UNKNOWN && is_kept && !is_much && !flow->stopped;
}

static bool collect_all(Flow *flow, const Op *op, const Op *loop, Elements elements, Collected *to)
{
    bool recording = flow->recording, is_known = true;
    flow->recording = false;
    flow->collects = true;
    for (uint32_t i = 0; is_known && i < elements.count; i++)
        is_known = collect_one(flow, op, loop, elements.at[i], to);
    flow->recording = recording;
    flow->collects = flow->stopped = false;
    return is_known;
}

const Value *collect_by_rounds(Flow *flow, const Op *op)
{
    Elements elements;
    const Op *loop = code_op(flow->code, op->middle), *key = op->args[0].key;
    bool is_kept = op->detail != COLLECT_SET && op->args[0].kind == ARG_POSITION && !flow->collects;
    if (!is_kept || !names_known(flow, loop, &elements) || !is_short(flow, loop, elements.count))
        return NULL;
    Collected collected = {ARENA_ARRAY(flow->arena, const Value *, elements.count),
                           ARENA_ARRAY(flow->arena, const Value *, elements.count), 0};
    const Value *any = value_of(flow, op->args[0].op), *any_key = value_of(flow, key);
    if (!collect_all(flow, op, loop, elements, &collected)) {
        flow->values[op->args[0].op->index] = any;
        if (key)
            flow->values[key->index] = any_key;
        return NULL;
    }
    if (op->detail == COLLECT_DICT)
        return dict_new(flow, collected.keys, collected.items, collected.count);
    return items_new(flow, op->detail == COLLECT_LIST ? VALUE_LIST : VALUE_ITERATOR,
                     collected.items, collected.count);
}

/* --- what gives one after the other --- */

static const Value *iterator_of(Flow *flow, const Value **items, uint32_t count)
{
    Value *iterator = ARENA_NEW(flow->arena, Value);
    *iterator = *items_new(flow, VALUE_ITERATOR, items, count);
    for (uint32_t i = 0; i < count; i++)
        iterator->of = i ? value_join(flow->arena, iterator->of, items[i]) : items[i];
    return iterator;
}

const Value *pair_new(Flow *flow, const Value *first, const Value *second)
{
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, 2);
    items[0] = first;
    items[1] = second;
    return items_new(flow, VALUE_TUPLE, items, 2);
}

/* The elements of argument I, which may be a table that is gone over for its columns. */
static bool argument_elements(Flow *flow, const Op *op, uint32_t i, Elements *elements)
{
    bool is_plain = i < op->arg_count && op->args[i].kind == ARG_POSITION;
    return is_plain && elements_known(value_of(flow, op->args[i].op), elements);
}

const Value *pairs_numbered(Flow *flow, const Op *op)
{
    int64_t start = 0;
    Elements elements;
    const Value *from = argument(flow, op, "start", 1);
    bool is_known = argument_elements(flow, op, 0, &elements) && elements.count &&
                    (!from || whole_number(from, &start));
    if (!is_known)
        return NULL;
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, elements.count);
    for (uint32_t i = 0; i < elements.count; i++)
        items[i] = pair_new(flow, number_new(flow, start + i), elements.at[i]);
    return iterator_of(flow, items, elements.count);
}

const Value *pairs_zipped(Flow *flow, const Op *op)
{
    Elements left, right;
    bool is_known = op->arg_count == 2 && argument_elements(flow, op, 0, &left) &&
                    argument_elements(flow, op, 1, &right);
    uint32_t count = !is_known ? 0 : left.count < right.count ? left.count : right.count;
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, count);
    for (uint32_t i = 0; i < count; i++)
        items[i] = pair_new(flow, left.at[i], right.at[i]);
    return count ? iterator_of(flow, items, count) : NULL;
}

const Value *pairs_of_dict(Flow *flow, const Value *dict)
{
    bool is_known = dict->is_constant && dict->count && dict->count <= VALUE_MOST_ITEMS;
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, is_known ? dict->count : 0);
    for (uint32_t i = 0; is_known && i < dict->count; i++)
        items[i] = pair_new(flow, dict->keys[i], dict->items[i]);
    return is_known ? iterator_of(flow, items, dict->count) : NULL;
}

const Value *dict_of_pairs(Flow *flow, const Value *pairs)
{
    Elements elements;
    if (value_is(pairs, VALUE_DICT) || !elements_known(pairs, &elements))
        return NULL;
    const Value **keys = ARENA_ARRAY(flow->arena, const Value *, elements.count);
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, elements.count);
    for (uint32_t i = 0; i < elements.count; i++) {
        const Value *pair = elements.at[i];
        bool has_two = (value_is(pair, VALUE_TUPLE) || value_is(pair, VALUE_LIST)) &&
                       pair->is_constant && pair->count == 2;
        if (!has_two)
            return NULL;
        keys[i] = pair->items[0];
        items[i] = pair->items[1];
    }
    return dict_new(flow, keys, items, elements.count);
}

const Value *numbers_between(Flow *flow, const Op *op)
{
    int64_t bounds[2] = {0};
    bool is_known = op->arg_count == 1 || op->arg_count == 2;
    for (uint32_t i = 0; is_known && i < op->arg_count; i++)
        is_known = op->args[i].kind == ARG_POSITION &&
                   whole_number(value_of(flow, op->args[i].op), &bounds[i]);
    if (op->arg_count == 1)
        bounds[1] = bounds[0], bounds[0] = 0;
    int64_t count = bounds[1] - bounds[0];
    if (!is_known || count < 1 || count > (int64_t)VALUE_MOST_ITEMS)
        return element_new(flow, VALUE_ITERATOR, value_plain(VALUE_NUMBER));
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, (uint32_t)count);
    for (uint32_t i = 0; i < count; i++)
        items[i] = number_new(flow, bounds[0] + i);
    return iterator_of(flow, items, (uint32_t)count);
}

/* --- loops --- */

/* df[f"{name}_log"] = …: the columns that the rounds make are others each time. */
static bool stores_by_name(const Flow *flow, const Op *loop)
{
    for (uint32_t i = loop->index + 1; i < loop->middle; i++) {
        const Op *op = code_op(flow->code, i);
        if (op->kind == OP_BREAK)
            return false;
        if (op->kind == OP_STORE_ITEM && op->key && op->key->kind != OP_CONSTANT)
            return true;
    }
    return false;
}

bool goes_over_names(Flow *flow, const Op *loop, Elements *elements)
{
    return !(loop->flags & OP_WHILE) && flow->loop_depth == 1 &&
           names_known(flow, loop, elements) && is_short(flow, loop, elements->count) &&
           stores_by_name(flow, loop);
}
