#include "flow/value.h"

static const Facts unknown_facts = {.content = {.dtype = DTYPE_UNKNOWN}};

const Value *value_plain(ValueKind kind)
{
    static const Value plain[VALUE_KIND_COUNT] = {
        [VALUE_UNKNOWN] = {.kind = VALUE_UNKNOWN},
        [VALUE_UNSET] = {.kind = VALUE_UNSET},
        [VALUE_NONE] = {.kind = VALUE_NONE},
        [VALUE_INPLACE_NONE] = {.kind = VALUE_INPLACE_NONE},
        [VALUE_MISSING] = {.kind = VALUE_MISSING},
        [VALUE_BOOL] = {.kind = VALUE_BOOL},
        [VALUE_NUMBER] = {.kind = VALUE_NUMBER},
        [VALUE_STRING] = {.kind = VALUE_STRING},
        [VALUE_SCALAR] = {.kind = VALUE_SCALAR, .facts = &unknown_facts},
        [VALUE_LIST] = {.kind = VALUE_LIST},
        [VALUE_TUPLE] = {.kind = VALUE_TUPLE},
        [VALUE_SET] = {.kind = VALUE_SET},
        [VALUE_DICT] = {.kind = VALUE_DICT},
        [VALUE_SLICE] = {.kind = VALUE_SLICE},
        [VALUE_INDEX] = {.kind = VALUE_INDEX, .facts = &unknown_facts},
        [VALUE_ARRAY] = {.kind = VALUE_ARRAY, .facts = &unknown_facts},
        [VALUE_ITERATOR] = {.kind = VALUE_ITERATOR},
    };
    return plain[kind].kind == kind ? &plain[kind] : &plain[VALUE_UNKNOWN];
}

const Facts *facts_unknown(void)
{
    return &unknown_facts;
}

bool value_is(const Value *value, ValueKind kind)
{
    return (value ? value->kind : (unsigned)VALUE_UNKNOWN) == kind;
}

bool value_is_data(const Value *value)
{
    return value_is(value, VALUE_FRAME) || value_is(value, VALUE_SERIES);
}

#define LONGEST_DESCENT 64u /* from a table to those that it was made of */

bool value_may_be_table(const Value *series)
{
    bool is_column = series->object_count && series->objects[0]->origin == ORIGIN_COLUMN;
    const Value *table = is_column ? series->objects[0]->parent : NULL;
    for (uint32_t i = 0; i < LONGEST_DESCENT && value_is(table, VALUE_FRAME); i++) {
        const Object *object = table->object_count ? table->objects[0] : NULL;
        if (!object || !columns_are_open(table->facts->columns))
            return !object;
        const Op *site = object->site;
        bool is_method = site && site->kind == OP_CALL && site->object->kind == OP_ATTRIBUTE;
        if (is_method && str_in_words(site->object->name,
                                      "agg aggregate pivot pivot_table unstack describe concat"))
            return true;
        table = object->parent;
        while (table && !value_is(table, VALUE_FRAME))
            table = table->of;
    }
    return false;
}

bool value_is_pandas(const Value *value)
{
    return value_owner(value) != OWNER_COUNT;
}

bool value_is_indexer(const Value *value)
{
    return value_is(value, VALUE_LOC) || value_is(value, VALUE_ILOC) || value_is(value, VALUE_AT) ||
           value_is(value, VALUE_IAT);
}

bool value_is_constant_text(const Value *value)
{
    return value_is(value, VALUE_STRING) && value->is_constant;
}

bool value_is_text(const Value *value, const char *text)
{
    return value_is_constant_text(value) && str_is(value->text, text);
}

bool value_is_columns_axis(const Value *axis)
{
    return value_is_text(axis, "columns") ||
           (value_is(axis, VALUE_NUMBER) && axis->is_constant && str_is(axis->text, "1"));
}

bool value_is_true(const Value *value)
{
    return value_is(value, VALUE_BOOL) && value->is_constant && str_is(value->text, "True");
}

bool value_is_false(const Value *value)
{
    return value_is(value, VALUE_BOOL) && value->is_constant && str_is(value->text, "False");
}

Owner value_owner(const Value *value)
{
    switch (value ? (ValueKind)value->kind : VALUE_UNKNOWN) {
    case VALUE_FRAME:
        return OWNER_FRAME;
    case VALUE_SERIES:
        return OWNER_SERIES;
    case VALUE_INDEX:
        return OWNER_INDEX;
    case VALUE_GROUPBY:
        return OWNER_GROUPBY;
    case VALUE_SERIES_GROUPBY:
        return OWNER_SERIES_GROUPBY;
    case VALUE_WINDOW:
        return OWNER_WINDOW;
    case VALUE_STR:
        return OWNER_STR;
    case VALUE_DT:
        return OWNER_DT;
    case VALUE_CAT:
        return OWNER_CAT;
    case VALUE_UNKNOWN:
    case VALUE_UNSET:
    case VALUE_NONE:
    case VALUE_INPLACE_NONE:
    case VALUE_MISSING:
    case VALUE_BOOL:
    case VALUE_NUMBER:
    case VALUE_STRING:
    case VALUE_SCALAR:
    case VALUE_LIST:
    case VALUE_TUPLE:
    case VALUE_SET:
    case VALUE_DICT:
    case VALUE_SLICE:
    case VALUE_NAMED:
    case VALUE_MODULE:
    case VALUE_FUNCTION:
    case VALUE_CLASS:
    case VALUE_INSTANCE:
    case VALUE_MEMBER:
    case VALUE_ARRAY:
    case VALUE_LOC:
    case VALUE_ILOC:
    case VALUE_AT:
    case VALUE_IAT:
    case VALUE_ROW:
    case VALUE_ITERATOR:
    case VALUE_BUFFER:
    case VALUE_QUERY:
    case VALUE_SCHEMA:
    case VALUE_KIND_COUNT:
        break;
    }
    return OWNER_COUNT;
}

Facts *facts_copy(Arena *arena, const Facts *facts)
{
    Facts *copy = ARENA_NEW(arena, Facts);
    *copy = *facts;
    return copy;
}

static const Columns *columns_of(const Facts *facts)
{
    return facts->columns ? facts->columns : columns_none(true);
}

/* Is it the very same that is known? */
static bool is_same(const Facts *a, const Facts *b)
{
    return a->columns == b->columns && a->rows == b->rows &&
           content_is_same(&a->content, &b->content) && str_eq(a->name, b->name) &&
           a->has_name == b->has_name && a->is_keyed == b->is_keyed && a->is_mixed == b->is_mixed &&
           a->base == b->base && str_eq(a->base_column, b->base_column) && a->keys == b->keys;
}

const Facts *facts_join(Arena *arena, const Facts *a, const Facts *b)
{
    if (a == b)
        return a;
    Facts joined = *a;
    joined.columns = columns_join(arena, columns_of(a), columns_of(b));
    joined.rows = lineage_join(arena, a->rows, b->rows);
    joined.content = content_join(a->content, b->content);
    joined.has_name = a->has_name && b->has_name && str_eq(a->name, b->name);
    joined.is_keyed = a->is_keyed || b->is_keyed;
    joined.keys = a->keys == b->keys ? a->keys : NULL;
    joined.is_mixed = a->is_mixed || b->is_mixed;
    bool same_base = a->base == b->base && str_eq(a->base_column, b->base_column);
    joined.base = same_base ? a->base : NULL;
    if (!str_eq(a->base_column, b->base_column))
        joined.base_column = (Str){0};
    return is_same(&joined, a) ? a : facts_copy(arena, &joined);
}

/* The union, or none (any object) when it has too many. */
static void join_objects(Arena *arena, Value *joined, const Value *other)
{
    const Object *all[VALUE_MOST_OBJECTS];
    uint32_t count = joined->object_count;
    if (!count || !other->object_count) {
        joined->object_count = 0;
        return;
    }
    for (uint32_t i = 0; i < count; i++)
        all[i] = joined->objects[i];
    for (uint32_t i = 0; i < other->object_count; i++) {
        uint32_t at = 0;
        while (at < count && all[at] != other->objects[i])
            at++;
        if (at == count && count < VALUE_MOST_OBJECTS)
            all[count++] = other->objects[i];
        else if (at == count)
            count = VALUE_MOST_OBJECTS + 1;
        if (count > VALUE_MOST_OBJECTS)
            break;
    }
    if (count > VALUE_MOST_OBJECTS) {
        joined->object_count = 0;
        return;
    }
    if (count == joined->object_count)
        return;
    const Object **objects = ARENA_ARRAY(arena, const Object *, count);
    for (uint32_t i = 0; i < count; i++)
        objects[i] = all[i];
    joined->objects = objects;
    joined->object_count = (uint8_t)count;
}

static const Facts *facts_of(const Value *value)
{
    return value->facts ? value->facts : &unknown_facts;
}

static bool add_alternative(const Value **all, uint32_t *count, const Value *text)
{
    for (uint32_t i = 0; i < *count; i++)
        if (str_eq(all[i]->text, text->text))
            return true;
    if (*count == VALUE_MOST_ITEMS)
        return false;
    all[(*count)++] = text;
    return true;
}

static bool add_alternatives(const Value **all, uint32_t *count, const Value *value)
{
    if (value->is_constant)
        return add_alternative(all, count, value);
    for (uint32_t i = 0; i < value->count; i++)
        if (!add_alternative(all, count, value->items[i]))
            return false;
    return value->count > 0;
}

/* One of several strings, as when a loop goes over a list of names. */
static const Value *join_strings(Arena *arena, const Value *a, const Value *b)
{
    const Value *all[VALUE_MOST_ITEMS];
    uint32_t count = 0;
    if (!add_alternatives(all, &count, a) || !add_alternatives(all, &count, b))
        return value_plain(VALUE_STRING);
    const Value **items = ARENA_ARRAY(arena, const Value *, count);
    for (uint32_t i = 0; i < count; i++)
        items[i] = all[i];
    Value *joined = ARENA_NEW(arena, Value);
    *joined = (Value){.kind = VALUE_STRING, .items = items, .count = count};
    return joined;
}

/* What is stored in one of too many frames is not followed any more. */
static const Facts *facts_without_hold(Arena *arena, const Facts *facts)
{
    Facts *open = facts_copy(arena, facts);
    open->columns = columns_opened(arena, facts->columns);
    open->rows = NULL;
    return open;
}

/* JOINED as a value that stays: A, where that says the same. Code that is run again mostly finds
 * out what it has found out before. */
static const Value *kept_or(Arena *arena, const Value *a, const Value *joined)
{
    bool is_same = joined->object_count == a->object_count && joined->facts == a->facts &&
                   joined->of == a->of && joined->keys_of == a->keys_of;
    if (is_same)
        return a;
    Value *kept = arena_alloc_raw(arena, sizeof *kept);
    *kept = *joined;
    return kept;
}

static const Value *join_objects_and_facts(Arena *arena, const Value *a, const Value *b)
{
    Value joined = *a;
    join_objects(arena, &joined, b);
    joined.facts = facts_join(arena, facts_of(a), facts_of(b));
    bool lost_objects = !joined.object_count && (a->object_count || b->object_count);
    if (lost_objects && joined.facts->columns)
        joined.facts = facts_without_hold(arena, joined.facts);
    return kept_or(arena, a, &joined);
}

/* Accessors, groups and the like: as good as what they are of. */
static const Value *join_derived(Arena *arena, const Value *a, const Value *b)
{
    Value joined = *a;
    joined.of = value_join(arena, a->of, b->of);
    if (!value_is(a, VALUE_MEMBER) && a->keys_of != b->keys_of)
        joined.keys_of = NULL;
    if (a->facts || b->facts)
        joined.facts = facts_join(arena, facts_of(a), facts_of(b));
    return kept_or(arena, a, &joined);
}

static bool same_constant(const Value *a, const Value *b)
{
    return a->is_constant && b->is_constant && a->count == b->count && str_eq(a->text, b->text);
}

static bool is_same_buffer(const Value *a, const Value *b)
{
    bool are_files = a->of && b->of;
    return are_files ? same_constant(a->of, b->of) : !a->of && !b->of && str_eq(a->text, b->text);
}

static const Value *any_element(Arena *arena, const Value *value)
{
    const Value *any = value->of;
    for (uint32_t i = 0; i < value->count && i < VALUE_MOST_ITEMS; i++)
        any = any ? value_join(arena, any, value->items[i]) : value->items[i];
    return any;
}

static bool have_same_keys(const Value *a, const Value *b)
{
    if (!a->keys || !b->keys)
        return false;
    for (uint32_t i = 0; i < a->count; i++)
        if (a->keys[i]->kind != b->keys[i]->kind || !same_constant(a->keys[i], b->keys[i]) ||
            a->keys[i]->count)
            return false;
    return true;
}

/* A list or tuple of the same length, or a dict of the same keys, is joined part by part; else only
 * the elements' kind is kept. */
static const Value *join_collections(Arena *arena, const Value *a, const Value *b)
{
    Value *joined = ARENA_NEW(arena, Value);
    *joined = (Value){.kind = a->kind};
    bool are_alike = a->is_constant && b->is_constant && a->count == b->count &&
                     a->count <= VALUE_MOST_ITEMS && a->kind != VALUE_SET;
    if (are_alike && (a->kind != VALUE_DICT || have_same_keys(a, b))) {
        const Value **items = ARENA_ARRAY(arena, const Value *, a->count);
        for (uint32_t i = 0; i < a->count; i++)
            items[i] = value_join(arena, a->items[i], b->items[i]);
        if (a->kind == VALUE_DICT)
            joined->keys = a->keys;
        joined->items = items;
        joined->count = a->count;
        joined->is_constant = true;
        return joined;
    }
    const Value *left = any_element(arena, a), *right = any_element(arena, b);
    joined->of = left && right ? value_join(arena, left, right) : left ? left : right;
    return joined;
}

static const Value *join_same_kind(Arena *arena, const Value *a, const Value *b)
{
    switch ((ValueKind)a->kind) {
    case VALUE_FRAME:
    case VALUE_SERIES:
        return join_objects_and_facts(arena, a, b);
    case VALUE_INDEX:
    case VALUE_ARRAY:
    case VALUE_SCALAR:
    case VALUE_GROUPBY:
    case VALUE_SERIES_GROUPBY:
    case VALUE_WINDOW:
    case VALUE_LOC:
    case VALUE_ILOC:
    case VALUE_AT:
    case VALUE_IAT:
    case VALUE_STR:
    case VALUE_DT:
    case VALUE_CAT:
    case VALUE_ROW:
    case VALUE_ITERATOR:
        return join_derived(arena, a, b);
    case VALUE_MEMBER:
        return a->member == b->member ? join_derived(arena, a, b) : value_plain(VALUE_UNKNOWN);
    case VALUE_STRING:
        return same_constant(a, b) ? a : join_strings(arena, a, b);
    case VALUE_LIST:
    case VALUE_TUPLE:
    case VALUE_SET:
    case VALUE_DICT:
        return join_collections(arena, a, b);
    case VALUE_NAMED:
        return str_eq(a->text, b->text) ? a : value_plain(VALUE_UNKNOWN);
    case VALUE_BUFFER:
        return is_same_buffer(a, b) ? a : value_plain(VALUE_UNKNOWN);
    case VALUE_SCHEMA:
        return a->facts == b->facts ? a : value_plain(VALUE_UNKNOWN);
    case VALUE_QUERY:
        return str_eq(a->text, b->text) && a->items == b->items ? a : value_plain(VALUE_UNKNOWN);
    case VALUE_MODULE:
        return a->module == b->module ? a : value_plain(VALUE_UNKNOWN);
    case VALUE_FUNCTION:
        return a->function == b->function && a->items == b->items ? a : value_plain(VALUE_UNKNOWN);
    case VALUE_CLASS:
    case VALUE_INSTANCE:
        return a->klass == b->klass ? a : value_plain(VALUE_UNKNOWN);
    case VALUE_BOOL:
    case VALUE_NUMBER:
        return same_constant(a, b) ? a : value_plain((ValueKind)a->kind);
    case VALUE_UNKNOWN:
    case VALUE_UNSET:
    case VALUE_NONE:
    case VALUE_INPLACE_NONE:
    case VALUE_MISSING:
    case VALUE_SLICE:
    case VALUE_KIND_COUNT:
        return value_plain((ValueKind)a->kind);
    }
    return value_plain(VALUE_UNKNOWN);
}

static bool gives_way(const Value *value, const Value *other)
{
    bool is_none = value_is(value, VALUE_NONE) || value_is(value, VALUE_INPLACE_NONE);
    return value_is(value, VALUE_UNSET) || (is_none && value_is_pandas(other));
}

const Value *value_join(Arena *arena, const Value *a, const Value *b)
{
    if (a == b)
        return a;
    if (!a || !b)
        return value_plain(VALUE_UNKNOWN);
    if (gives_way(a, b))
        return b;
    if (gives_way(b, a))
        return a;
    return a->kind == b->kind ? join_same_kind(arena, a, b) : value_plain(VALUE_UNKNOWN);
}

static bool facts_equal(const Facts *a, const Facts *b)
{
    return a == b || (columns_equal(columns_of(a), columns_of(b)) && !a->rows == !b->rows &&
                      a->content.dtype == b->content.dtype &&
                      a->content.missing == b->content.missing && a->base == b->base);
}

bool value_equal(const Value *a, const Value *b)
{
    if (a == b)
        return true;
    if (!a || !b || a->kind != b->kind || a->is_constant != b->is_constant || a->count != b->count)
        return false;
    if (!str_eq(a->text, b->text) || !facts_equal(facts_of(a), facts_of(b)))
        return false;
    if (a->kind == VALUE_MODULE)
        return a->module == b->module;
    if (a->kind == VALUE_FUNCTION)
        return a->function == b->function;
    if (a->kind == VALUE_CLASS || a->kind == VALUE_INSTANCE)
        return a->klass == b->klass;
    return true;
}
