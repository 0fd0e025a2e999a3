/* Lists of column names: df.columns, what is computed from it, and what is stored to it. */
#include <ctype.h>

#include "flow/effects.h"

/* Sets of more columns than this are not written out as lists of names. */
#define MOST_NAMES 4096u

/* df.columns: the names in order, when they are all known for sure. */
const Value *names_of_columns(Flow *flow, const Value *frame)
{
    uint32_t count;
    const Columns *columns = facts_now(flow, frame)->columns;
    Value *names = ARENA_NEW(flow->arena, Value);
    *names = *derived_new(flow, VALUE_INDEX, frame);
    names->facts = facts_unknown();
    if (columns_are_open(columns))
        return names;
    const ColumnFacts *const *list = columns_list(flow->arena, columns, &count);
    if (count > MOST_NAMES)
        return names;
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, count);
    for (uint32_t i = 0; i < count; i++) {
        if (!list[i]->sure)
            return names;
        items[i] = text_new(flow, list[i]->name);
    }
    names->items = items;
    names->count = count;
    names->is_constant = true;
    return names;
}

static Str changed_case(Arena *arena, Str text, int (*change)(int))
{
    char *to = arena_alloc(arena, (size_t)text.len + 1);
    for (uint32_t i = 0; i < text.len; i++)
        to[i] = (char)change((unsigned char)text.at[i]);
    return (Str){to, text.len};
}

/* As "full name".title() and "FULL name".capitalize() do, of ASCII. */
static Str capitalized(Arena *arena, Str text, bool each_word)
{
    char *to = arena_alloc(arena, (size_t)text.len + 1);
    bool is_first = true;
    for (uint32_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.at[i];
        to[i] = (char)(is_first ? toupper(c) : tolower(c));
        is_first = each_word && !isalpha(c);
    }
    return (Str){to, text.len};
}

static Str replaced(Arena *arena, Str text, Str old, Str by)
{
    Str result = {0};
    uint32_t from = 0;
    for (uint32_t i = 0; old.len && i + old.len <= text.len;) {
        if (!str_eq(str_slice(text, i, i + old.len), old)) {
            i++;
            continue;
        }
        result = arena_join(arena, arena_join(arena, result, str_slice(text, from, i)), by);
        i += old.len;
        from = i;
    }
    return arena_join(arena, result, str_slice(text, from, text.len));
}

static bool is_ascii(Str text)
{
    for (uint32_t i = 0; i < text.len; i++)
        if ((unsigned char)text.at[i] >= 0x80)
            return false;
    return true;
}

/* The result of a method of str on TEXT; *known is false when it is not worked out here. */
Str text_after(Flow *flow, const Op *call, Str method, Str text, bool *known)
{
    const Value *old = argument(flow, call, "pat", 0);
    const Value *by = argument(flow, call, "repl", 1);
    bool is_plain = is_ascii(text);
    *known = true;
    if (str_is(method, "strip") && !call->arg_count)
        return str_trim(text);
    if (str_is(method, "lower") && is_plain)
        return changed_case(flow->arena, text, tolower);
    if (str_is(method, "upper") && is_plain)
        return changed_case(flow->arena, text, toupper);
    if (str_in_words(method, "title capitalize") && is_plain)
        return capitalized(flow->arena, text, str_is(method, "title"));
    bool can_replace = str_is(method, "replace") && value_is(old, VALUE_STRING) &&
                       old->is_constant && value_is(by, VALUE_STRING) && by->is_constant &&
                       !value_is_true(argument(flow, call, "regex", 4));
    if (can_replace)
        return replaced(flow->arena, text, old->text, by->text);
    *known = false;
    return text;
}

/* The same method on each of the strings that a value stands for; NULL when one is not worked out.
 */
const Value *texts_after(Flow *flow, const Op *call, Str method, const Value *texts)
{
    bool known = texts->count > 0;
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, texts->count);
    for (uint32_t i = 0; known && i < texts->count; i++) {
        bool is_text = value_is(texts->items[i], VALUE_STRING) && texts->items[i]->is_constant;
        Str after =
            is_text ? text_after(flow, call, method, texts->items[i]->text, &known) : (Str){0};
        known &= is_text;
        items[i] = text_new(flow, after);
    }
    if (!known)
        return NULL;
    Value *after = ARENA_NEW(flow->arena, Value);
    *after = *texts;
    after->items = items;
    return after;
}

/* Names that a comprehension over df.columns computes are as many as the columns, and in their
 * order. */
static const Value *all_of_comprehension(const Columns *before, const Value *names, uint32_t count)
{
    const Value *element = names->of;
    bool is_complete = !columns_are_open(before) && value_is(names, VALUE_LIST) &&
                       value_is(element, VALUE_STRING) && element->count == count;
    return is_complete ? element : NULL;
}

static const Op no_arguments = {.kind = OP_CALL};

/* str.lower */
static const Value *each_by_method(Flow *flow, const Value *names, Str path)
{
    return str_starts(path, "str.")
               ? texts_after(flow, &no_arguments, str_slice(path, 4, path.len), names)
               : NULL;
}

static const Value *list_of_one(Flow *flow, const Value *item)
{
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, 1);
    items[0] = item;
    return items_new(flow, VALUE_LIST, items, 1);
}

/* A function is run once, on a text that may be each of the names. */
static const Value *each_by_function(Flow *flow, const Value *names, const Value *function)
{
    const Value *any = names->count && names->count <= VALUE_MOST_ITEMS ? names->items[0] : NULL;
    for (uint32_t i = 1; any && i < names->count; i++)
        any = value_join(flow->arena, any, names->items[i]);
    const Value *after = any ? call_with(flow, function, &any, 1, NULL) : NULL;
    if (!value_is(after, VALUE_STRING))
        return NULL;
    if (after->is_constant && names->count == 1)
        return list_of_one(flow, after);
    return after->count == names->count ? items_new(flow, VALUE_LIST, after->items, after->count)
                                        : NULL;
}

const Value *names_after(Flow *flow, const Value *names, const Value *function)
{
    if (value_is(function, VALUE_NAMED))
        return each_by_method(flow, names, function->text);
    return value_is(function, VALUE_FUNCTION) ? each_by_function(flow, names, function) : NULL;
}

/* The columns in their order by other names; ALL_SURE: somebody who counted them wrote the list. */
static const Columns *renamed_in_order(Flow *flow, const Columns *before, const Value *names,
                                       bool all_sure)
{
    uint32_t count;
    const ColumnFacts *const *list = columns_list(flow->arena, before, &count);
    bool keeps_content = !columns_are_open(before) && count == names->count;
    const Columns *columns = columns_none(false);
    for (uint32_t i = 0; i < names->count; i++) {
        const Value *name = names->items[i];
        if (!value_is(name, VALUE_STRING) || !name->is_constant) {
            columns = columns_opened(flow->arena, columns);
            continue;
        }
        ColumnFacts column = keeps_content ? *list[i] : (ColumnFacts){0};
        column.name = name->text;
        column.sure |= all_sure;
        columns = columns_with(flow->arena, columns, column);
    }
    return columns;
}

const Columns *columns_renamed_by(Flow *flow, const Columns *before, const Value *function)
{
    uint32_t count;
    const ColumnFacts *const *list = columns_list(flow->arena, before, &count);
    if (columns_are_open(before) || count > MOST_NAMES)
        return columns_none(true);
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, count);
    for (uint32_t i = 0; i < count; i++)
        items[i] = text_new(flow, list[i]->name);
    const Value *names = names_after(flow, items_new(flow, VALUE_LIST, items, count), function);
    return names ? renamed_in_order(flow, before, names, false) : columns_none(true);
}

const Columns *columns_renamed_to(Flow *flow, const Columns *before, const Value *names)
{
    uint32_t count;
    columns_list(flow->arena, before, &count);
    const Value *computed = names ? all_of_comprehension(before, names, count) : NULL;
    if (computed)
        return renamed_in_order(flow, before, computed, false);
    bool is_listed = (value_is(names, VALUE_LIST) || value_is(names, VALUE_INDEX) ||
                      value_is(names, VALUE_TUPLE)) &&
                     names->is_constant;
    return is_listed ? renamed_in_order(flow, before, names, true) : columns_none(true);
}

/* df.columns = names */
void set_columns(Flow *flow, const Value *frame, const Value *names)
{
    Facts *facts = facts_copy(flow->arena, facts_now(flow, frame));
    facts->columns = columns_renamed_to(flow, facts->columns, names);
    facts_change(flow, frame, facts);
}

const Columns *columns_after_set_axis(const Effect *effect)
{
    const Value *axis = effect_argument(effect, "axis", 1);
    return value_is_columns_axis(axis) ? columns_renamed_to(effect->flow, effect->before,
                                                            effect_argument(effect, "labels", 0))
                                       : effect->before;
}
