/* Lists, tuples, dicts, texts, and what a loop gets out of them. */
#include "flow/rounds.h"

static bool has_spread(const Op *op)
{
    for (uint32_t i = 0; i < op->arg_count; i++)
        if (op->args[i].kind == ARG_STAR || op->args[i].kind == ARG_DOUBLE_STAR)
            return true;
    return false;
}

static ValueKind kind_of(const Op *op)
{
    if (op->kind == OP_SLICE)
        return VALUE_SLICE;
    switch ((CollectKind)op->detail) {
    case COLLECT_LIST:
        return VALUE_LIST;
    case COLLECT_TUPLE:
        return VALUE_TUPLE;
    case COLLECT_SET:
        return VALUE_SET;
    case COLLECT_DICT:
        return VALUE_DICT;
    case COLLECT_GENERATOR:
        break;
    }
    return VALUE_ITERATOR;
}

/* A display with * or ** in it: what can be said is what an element may be. */
static const Value *collect_spread(Flow *flow, const Op *op)
{
    const Value *any = NULL;
    for (uint32_t i = 0; i < op->arg_count; i++) {
        const Value *item = value_of(flow, op->args[i].op);
        if (op->args[i].kind != ARG_POSITION)
            item = value_is(item, VALUE_DICT) ? item_any(flow, item) : element_of(flow, item);
        any = any ? value_join(flow->arena, any, item) : item;
    }
    return element_new(flow, kind_of(op), any);
}

static bool is_spreadable(const Value *value, ValueKind kind)
{
    bool is_sequence = value_is(value, VALUE_LIST) || value_is(value, VALUE_TUPLE) ||
                       value_is(value, VALUE_INDEX) || value_is(value, VALUE_ITERATOR);
    return value->is_constant && (kind == VALUE_DICT ? value_is(value, VALUE_DICT) : is_sequence);
}

/* {"a": 1, "b": 2, "a": 3} is {"a": 3, "b": 2}. Returns how many there are. */
static uint32_t keep_last_of_each_key(Flow *flow, const Value **keys, const Value **items,
                                      uint32_t count)
{
    Map places = {0};
    uint32_t kept = 0;
    for (uint32_t i = 0; i < count; i++) {
        bool is_text = value_is_constant_text(keys[i]);
        uint32_t place = is_text ? map_get(&places, keys[i]->text) : MAP_ABSENT;
        if (place == MAP_ABSENT) {
            place = kept++;
            if (is_text)
                map_put(flow->arena, &places, keys[i]->text, place);
            keys[place] = keys[i];
        }
        items[place] = items[i];
    }
    return kept;
}

const Value *dict_new(Flow *flow, const Value **keys, const Value **items, uint32_t count)
{
    Value *value = ARENA_NEW(flow->arena, Value);
    *value = *items_new(flow, VALUE_DICT, items, keep_last_of_each_key(flow, keys, items, count));
    value->keys = keys;
    return value;
}

#define MOST_SPREAD 128u /* items of a display with * in it: [*a, *a] doubles what a is */

/* {**a, "b": 1} and [*a, "b"] of parts that are written out; NULL: of others. */
static const Value *collect_known_parts(Flow *flow, const Op *op)
{
    ValueKind kind = kind_of(op);
    uint32_t room = op->arg_count, count = 0;
    for (uint32_t i = 0; i < op->arg_count; i++) {
        const Value *part = value_of(flow, op->args[i].op);
        bool is_spread = op->args[i].kind == ARG_STAR || op->args[i].kind == ARG_DOUBLE_STAR;
        if (is_spread && !is_spreadable(part, kind))
            return NULL;
        room += is_spread ? part->count : 0;
        if (room > MOST_SPREAD)
            return NULL;
    }
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, room);
    const Value **keys = ARENA_ARRAY(flow->arena, const Value *, room);
    for (uint32_t i = 0; i < op->arg_count; i++) {
        const Value *part = value_of(flow, op->args[i].op);
        bool is_spread = op->args[i].kind == ARG_STAR || op->args[i].kind == ARG_DOUBLE_STAR;
        for (uint32_t k = 0; is_spread && k < part->count; k++, count++) {
            items[count] = part->items[k];
            keys[count] = kind == VALUE_DICT ? part->keys[k] : NULL;
        }
        if (is_spread)
            continue;
        items[count] = part;
        keys[count++] = value_of(flow, op->args[i].key);
    }
    return kind == VALUE_DICT ? dict_new(flow, keys, items, count)
                              : items_new(flow, kind, items, count);
}

/* Is BEFORE, which OP gave when it ran last, what it gives now? */
static bool collects_the_same(const Flow *flow, const Op *op, const Value *before)
{
    if (!before || before->kind != kind_of(op) || !before->is_constant ||
        before->count != op->arg_count)
        return false;
    for (uint32_t i = 0; i < op->arg_count; i++)
        if (before->items[i] != (op->args[i].op ? value_of(flow, op->args[i].op) : NULL))
            return false;
    return true;
}

const Value *run_collect(Flow *flow, const Op *op)
{
    if (op->flags & OP_REPEATED) {
        const Value *all = collect_by_rounds(flow, op);
        return all ? all : element_new(flow, kind_of(op), value_of(flow, op->args[0].op));
    }
    if (has_spread(op)) {
        const Value *known = collect_known_parts(flow, op);
        return known ? known : collect_spread(flow, op);
    }
    const Value *before = flow->values[op->index];
    if (kind_of(op) != VALUE_DICT && collects_the_same(flow, op, before))
        return before;
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, op->arg_count);
    for (uint32_t i = 0; i < op->arg_count; i++)
        items[i] = op->args[i].op ? value_of(flow, op->args[i].op) : NULL;
    if (kind_of(op) != VALUE_DICT)
        return items_new(flow, kind_of(op), items, op->arg_count);
    const Value **keys = ARENA_ARRAY(flow->arena, const Value *, op->arg_count);
    for (uint32_t i = 0; i < op->arg_count; i++)
        keys[i] = value_of(flow, op->args[i].key);
    return dict_new(flow, keys, items, op->arg_count);
}

const Value *value_copy(Flow *flow, const Value *value)
{
    Value *copy = ARENA_NEW(flow->arena, Value);
    *copy = *value;
    return copy;
}

#define MOST_JOINED 20000u /* names of columns; a + a doubles what a is */

const Value *join_lists(Flow *flow, const Value *left, const Value *right)
{
    if (!left->is_constant || !right->is_constant || left->count + right->count > MOST_JOINED)
        return element_new(
            flow, VALUE_LIST,
            value_join(flow->arena, element_of(flow, left), element_of(flow, right)));
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, left->count + right->count);
    for (uint32_t i = 0; i < left->count + right->count; i++)
        items[i] = i < left->count ? left->items[i] : right->items[i - left->count];
    return items_new(flow, VALUE_LIST, items, left->count + right->count);
}

/* Any of the items of a collection; of a dict: its values. */
const Value *item_any(Flow *flow, const Value *collection)
{
    const Value *any = collection->of;
    for (uint32_t i = 0; i < collection->count && i < VALUE_MOST_ITEMS; i++)
        any = any ? value_join(flow->arena, any, collection->items[i]) : collection->items[i];
    if (collection->count > VALUE_MOST_ITEMS && value_is(any, VALUE_STRING))
        any = value_plain(VALUE_STRING);
    return any ? any : value_plain(VALUE_UNKNOWN);
}

static const Value *key_any(Flow *flow, const Value *dict)
{
    const Value *any = NULL;
    for (uint32_t i = 0; dict->keys && i < dict->count && i < VALUE_MOST_ITEMS; i++)
        any = any ? value_join(flow->arena, any, dict->keys[i]) : dict->keys[i];
    return any && dict->count <= VALUE_MOST_ITEMS ? any : value_plain(VALUE_UNKNOWN);
}

/* The names of the columns: those that are known, when there are no others. */
static const Value *column_name_any(Flow *flow, const Value *frame)
{
    uint32_t count;
    const Columns *columns = facts_now(flow, frame)->columns;
    const ColumnFacts *const *list = columns_list(flow->arena, columns, &count);
    if (columns_are_open(columns) || !count || count > VALUE_MOST_ITEMS)
        return value_plain(VALUE_STRING);
    const Value *any = text_new(flow, list[0]->name);
    for (uint32_t i = 1; i < count; i++)
        any = value_join(flow->arena, any, text_new(flow, list[i]->name));
    return any;
}

/* for key, part in df.groupby(k): the part is some of the rows. */
static const Value *group_any(Flow *flow, const Value *group)
{
    const Value *of = group->of;
    Facts *facts = facts_copy(flow->arena, of->facts);
    const Op *site = of->object_count ? of->objects[0]->site : NULL;
    facts->rows = lineage_after(flow->arena, facts->rows, ROWS_SUBSET, site);
    const Value *part = value_is(of, VALUE_FRAME)
                            ? frame_new(flow, site, facts, of, ORIGIN_RESULT)
                            : series_new(flow, site, facts, of, ORIGIN_RESULT, facts->name);
    return pair_new(flow, value_plain(VALUE_SCALAR), part);
}

const Value *element_of(Flow *flow, const Value *iterated)
{
    switch ((ValueKind)iterated->kind) {
    case VALUE_LIST:
    case VALUE_TUPLE:
    case VALUE_SET:
        return item_any(flow, iterated);
    case VALUE_DICT:
        return key_any(flow, iterated);
    case VALUE_FRAME:
        return column_name_any(flow, iterated);
    case VALUE_INDEX:
    case VALUE_ARRAY:
        return value_is(iterated->of, VALUE_FRAME) ? column_name_any(flow, iterated->of)
                                                   : value_plain(VALUE_SCALAR);
    case VALUE_SERIES:
        return sized_new(flow, VALUE_SCALAR, iterated->facts);
    case VALUE_GROUPBY:
    case VALUE_SERIES_GROUPBY:
        return group_any(flow, iterated);
    case VALUE_ITERATOR:
        return iterated->of ? iterated->of : item_any(flow, iterated);
    default:
        return value_plain(VALUE_UNKNOWN);
    }
}

const Value *run_element(Flow *flow, const Op *op)
{
    const Value *element = element_of_round(flow, op->object);
    return element ? element : element_of(flow, value_of(flow, op->object));
}

const Value *run_unpack(Flow *flow, const Op *op)
{
    const Value *whole = value_as_tuple(flow, value_of(flow, op->object));
    if (op->flags & OP_STARRED)
        return element_new(flow, VALUE_LIST, element_of(flow, whole));
    bool is_known =
        (value_is(whole, VALUE_TUPLE) || value_is(whole, VALUE_LIST)) && whole->is_constant;
    if (is_known && op->slot < whole->count)
        return whole->items[op->slot];
    return is_known ? value_plain(VALUE_UNKNOWN) : element_of(flow, whole);
}

/* Every string of SEVERAL with FIXED behind it, or before it. */
static const Value *join_each(Flow *flow, const Value *several, Str fixed, bool before)
{
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, several->count);
    for (uint32_t i = 0; i < several->count; i++) {
        Str text = several->items[i]->text;
        items[i] = text_new(flow, before ? arena_join(flow->arena, fixed, text)
                                         : arena_join(flow->arena, text, fixed));
    }
    Value *value = ARENA_NEW(flow->arena, Value);
    *value = (Value){.kind = VALUE_STRING, .items = items, .count = several->count};
    return value;
}

static bool is_literal(const Value *value)
{
    return value->is_constant && (value_is(value, VALUE_STRING) || value_is(value, VALUE_NUMBER));
}

const Value *join_texts(Flow *flow, const Value *left, const Value *right)
{
    if (left->text.len + right->text.len > LONGEST_TEXT)
        return value_plain(VALUE_STRING);
    if (is_literal(left) && is_literal(right))
        return text_new(flow, arena_join(flow->arena, left->text, right->text));
    if (value_is(left, VALUE_STRING) && left->count && is_literal(right))
        return join_each(flow, left, right->text, false);
    if (value_is(right, VALUE_STRING) && right->count && is_literal(left))
        return join_each(flow, right, left->text, true);
    return value_plain(VALUE_STRING);
}

const Value *run_text(Flow *flow, const Op *op)
{
    const Value *text = text_new(flow, (Str){0});
    for (uint32_t i = 0; i < op->arg_count; i++)
        text = join_texts(flow, text, value_of(flow, op->args[i].op));
    return text;
}

static const Value *with_element(Flow *flow, const Value *list, const Value *element)
{
    bool is_empty = !list->count && !list->of;
    const Value *any = is_empty ? element : value_join(flow->arena, item_any(flow, list), element);
    return element_new(flow, (ValueKind)list->kind, any);
}

static const Value *dict_updated(Flow *flow, const Value *dict, const Value *with)
{
    uint32_t count = 0;
    bool is_known = dict->is_constant && value_is(with, VALUE_DICT) && with->is_constant &&
                    dict->count + with->count <= MOST_SPREAD;
    if (!is_known)
        return element_new(flow, VALUE_DICT,
                           value_is(with, VALUE_DICT)
                               ? value_join(flow->arena, item_any(flow, dict), item_any(flow, with))
                               : NULL);
    const Value **keys = ARENA_ARRAY(flow->arena, const Value *, dict->count + with->count);
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, dict->count + with->count);
    for (uint32_t i = 0; i < dict->count + with->count; i++, count++) {
        const Value *from = i < dict->count ? dict : with;
        keys[count] = from->keys[i < dict->count ? i : i - dict->count];
        items[count] = from->items[i < dict->count ? i : i - dict->count];
    }
    return dict_new(flow, keys, items, count);
}

/* Methods of lists and dicts that change them, where a variable holds them. */
static void change_collection(Flow *flow, const Op *op, const Value *receiver, Str method)
{
    const Op *holder = op->object->object;
    const Value *given =
        op->arg_count ? value_of(flow, op->args[op->arg_count - 1].op) : value_plain(VALUE_UNKNOWN);
    if (str_in_words(method, "append add insert appendleft"))
        store_back(flow, holder, with_element(flow, receiver, given));
    else if (str_is(method, "update") && value_is(receiver, VALUE_DICT))
        store_back(flow, holder, dict_updated(flow, receiver, given));
    else if (str_in_words(method, "extend update"))
        store_back(flow, holder, with_element(flow, receiver, element_of(flow, given)));
    else if (str_in_words(method, "remove pop clear sort reverse popitem"))
        store_back(flow, holder,
                   element_new(flow, (ValueKind)receiver->kind, item_any(flow, receiver)));
}

/* names.get(key, key) */
static const Value *get_from_dict(Flow *flow, const Op *op, const Value *dict)
{
    const Value *key = argument(flow, op, "key", 0), *other = argument(flow, op, "default", 1);
    bool is_known = dict->is_constant && key && value_is_constant_text(key);
    if (!other)
        other = value_plain(is_known ? VALUE_NONE : VALUE_UNKNOWN);
    for (uint32_t i = 0; is_known && i < dict->count; i++)
        if (!value_is_constant_text(dict->keys[i]))
            is_known = false;
        else if (str_eq(dict->keys[i]->text, key->text))
            return dict->items[i];
    return is_known && (dict->count || !dict->of) ? other : item_any(flow, dict);
}

/* What a method that reads DICT gives; NULL: it is none. */
static const Value *call_dict(Flow *flow, const Op *op, const Value *dict, Str method)
{
    const Value *pairs = str_is(method, "items") ? pairs_of_dict(flow, dict) : NULL;
    if (pairs)
        return pairs;
    if (str_is(method, "items"))
        return element_new(flow, VALUE_ITERATOR,
                           pair_new(flow, key_any(flow, dict), item_any(flow, dict)));
    if (str_is(method, "values"))
        return dict->is_constant ? items_new(flow, VALUE_ITERATOR, dict->items, dict->count)
                                 : element_new(flow, VALUE_ITERATOR, item_any(flow, dict));
    if (str_is(method, "keys"))
        return dict->is_constant ? items_new(flow, VALUE_ITERATOR, dict->keys, dict->count)
                                 : element_new(flow, VALUE_ITERATOR, key_any(flow, dict));
    if (str_is(method, "get"))
        return get_from_dict(flow, op, dict);
    return str_in_words(method, "pop setdefault") ? item_any(flow, dict) : NULL;
}

const Value *call_collection(Flow *flow, const Op *op, const Value *receiver, Str method)
{
    if (value_is(receiver, VALUE_DICT)) {
        const Value *part = call_dict(flow, op, receiver, method);
        if (part)
            return part;
    }
    const Value *popped = str_is(method, "pop") ? item_any(flow, receiver) : NULL;
    if (str_is(method, "copy"))
        return value_copy(flow, receiver);
    change_collection(flow, op, receiver, method);
    return popped ? popped : value_plain(VALUE_UNKNOWN);
}
