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
    const ColumnFacts *list = columns_list(flow->arena, columns, &count);
    if (count > MOST_NAMES)
        return names;
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, count);
    for (uint32_t i = 0; i < count; i++) {
        if (!list[i].sure)
            return names;
        items[i] = text_new(flow, list[i].name);
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

static const Columns *renamed_in_order(Flow *flow, const Columns *before, const Value *names)
{
    uint32_t count;
    const ColumnFacts *list = columns_list(flow->arena, before, &count);
    bool keeps_content = !columns_are_open(before) && count == names->count;
    const Columns *columns = columns_none(false);
    for (uint32_t i = 0; i < names->count; i++) {
        const Value *name = names->items[i];
        if (!value_is(name, VALUE_STRING) || !name->is_constant) {
            columns = columns_opened(flow->arena, columns);
            continue;
        }
        ColumnFacts column = keeps_content ? list[i] : (ColumnFacts){0};
        column.name = name->text;
        column.sure = true;
        columns = columns_with(flow->arena, columns, column);
    }
    return columns;
}

const Columns *columns_renamed_to(Flow *flow, const Columns *before, const Value *names)
{
    uint32_t count;
    columns_list(flow->arena, before, &count);
    const Value *computed = names ? all_of_comprehension(before, names, count) : NULL;
    if (computed)
        return renamed_in_order(flow, before, computed);
    bool is_listed = (value_is(names, VALUE_LIST) || value_is(names, VALUE_INDEX) ||
                      value_is(names, VALUE_TUPLE)) &&
                     names->is_constant;
    return is_listed ? renamed_in_order(flow, before, names) : columns_none(true);
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
    bool is_columns = axis && (value_is_text(axis, "columns") ||
                               (value_is(axis, VALUE_NUMBER) && str_is(axis->text, "1")));
    if (!is_columns)
        return effect->before;
    return columns_renamed_to(effect->flow, effect->before, effect_argument(effect, "labels", 0));
}
