#include "flow/questions/beside.h"

#include "flow/questions.h"

static bool is_beside(const Op *call)
{
    const Value *axis = op_value(argument_of(call, "axis", 1));
    bool is_one = value_is(axis, VALUE_NUMBER) && axis->is_constant && str_is(axis->text, "1");
    return (is_one || value_is_text(axis, "columns")) && !argument_of(call, "keys", BY_NAME_ONLY) &&
           !argument_of(call, "ignore_index", BY_NAME_ONLY) &&
           !argument_of(call, "verify_integrity", BY_NAME_ONLY);
}

/* The name under which a column stands beside others; "": none that is known. */
static Str name_of_column(const Value *part)
{
    bool has_name = value_is(part, VALUE_SERIES) && part->facts->has_name && part->object_count &&
                    !value_may_be_table(part);
    return has_name ? part->facts->name : (Str){0};
}

static bool surely_has(const Value *part, Str name)
{
    if (value_is(part, VALUE_SERIES))
        return str_eq(name_of_column(part), name);
    if (!value_is(part, VALUE_FRAME))
        return false;
    const ColumnFacts *column = columns_get(part->facts->columns, name);
    return column && column->sure;
}

/* Does part NUMBER of LIST have a column NAME that a part before it has as well? The first *SKIP
 * that do are passed over. */
static bool shares_name(const Op *list, uint32_t number, Str name, uint32_t *skip,
                        SharedColumn *shared)
{
    bool has_name = name.len && surely_has(op_value(list->args[number].op), name);
    for (uint32_t k = 0; has_name && k < number; k++) {
        if (!surely_has(op_value(list->args[k].op), name))
            continue;
        *shared = (SharedColumn){name, list->args[k].op, list->args[number].op};
        return !(*skip)--;
    }
    return false;
}

static bool shares_with_earlier(const Op *list, uint32_t number, uint32_t *skip,
                                SharedColumn *shared)
{
    const Value *part = op_value(list->args[number].op);
    const ColumnFacts *entry;
    if (value_is(part, VALUE_SERIES))
        return shares_name(list, number, name_of_column(part), skip, shared);
    for (uint32_t i = 0; (entry = columns_entry(part->facts->columns, i)); i++)
        if (shares_name(list, number, entry->name, skip, shared))
            return true;
    return false;
}

#define MOST_PARTS 16u /* each is compared with those before it */

bool tables_share_column(const Op *call, uint32_t skip, SharedColumn *shared)
{
    const Op *list = is_beside(call) ? argument_of(call, "objs", 0) : NULL;
    bool is_display = list && list->kind == OP_COLLECT && list->arg_count <= MOST_PARTS &&
                      !(list->flags & OP_REPEATED) &&
                      (list->detail == COLLECT_LIST || list->detail == COLLECT_TUPLE);
    for (uint32_t i = 1; is_display && i < list->arg_count; i++)
        if (value_is_data(op_value(list->args[i].op)) &&
            shares_with_earlier(list, i, &skip, shared))
            return true;
    return false;
}

typedef struct Search {
    const Op *made_by;
    Str name;
    bool is_found;
} Search;

#define LONGEST_DESCENT 64u

/* .iloc[:, :4], .loc[:, mask] and .T.drop_duplicates().T take columns by other things than names.
 */
static bool may_choose_columns(const Op *site)
{
    bool is_indexed = site->kind == OP_ITEM && site->object->kind == OP_ATTRIBUTE &&
                      str_in_words(site->object->name, "iloc loc");
    return is_indexed || site->kind == OP_ATTRIBUTE;
}

/* Is TABLE what MADE_BY made, or made of that with all its columns? */
static bool comes_from(const Value *table, const Op *made_by)
{
    for (uint32_t i = 0; i < LONGEST_DESCENT && value_is_data(table) && table->object_count; i++) {
        const Op *site = table->objects[0]->site;
        if (site == made_by || !site || may_choose_columns(site))
            return site == made_by;
        table = table->objects[0]->parent;
    }
    return false;
}

static void look(void *context, const ColumnUse *use)
{
    Search *search = context;
    search->is_found |= use->need != COLUMN_IGNORED && str_eq(use->name, search->name) &&
                        comes_from(use->table, search->made_by);
}

static bool takes_away(const Op *op)
{
    return op->kind == OP_DELETE_ITEM || calls_any(op, "drop rename set_axis");
}

typedef enum Fate { FATE_UNTOUCHED, FATE_READ, FATE_TAKEN_AWAY } Fate;

/* What becomes first of the column NAME behind AFTER. */
static Fate fate_of(const Code *code, const Op *after, const Value *table, Str name)
{
    const Object *object = object_of(table);
    Search search = {.made_by = object ? object->site : NULL, .name = name};
    for (uint32_t i = after->index + 1; i < code->op_count && !search.is_found; i++) {
        const Op *op = code_op(code, i);
        each_column_use(op, look, &search);
        bool is_store = op->kind == OP_STORE_ATTRIBUTE && str_is(op->name, "columns");
        bool renames = is_store && is_same_frame(op_value(op->object), table);
        if (renames || (search.is_found && takes_away(op)))
            return FATE_TAKEN_AWAY;
    }
    return search.is_found ? FATE_READ : FATE_UNTOUCHED;
}

bool column_is_read_later(const Code *code, const Op *after, const Value *table, Str name)
{
    return fate_of(code, after, table, name) == FATE_READ;
}

/* Is PART a column of TABLE, or columns of it, as they are or changed value by value? */
static bool is_part_of(const Op *part, const Op *table)
{
    const Value *value = op_value(part);
    const Object *whole = object_of(op_value(table)), *object = object_of(value);
    if (value_is(value, VALUE_SERIES))
        return column_behind(part, table).len > 0;
    bool is_taken = object && object->origin == ORIGIN_COLUMNS;
    return is_taken && whole && object_of(object->parent) == whole;
}

bool column_stays_beside_itself(const Code *code, const Op *call, const SharedColumn *shared)
{
    bool is_kept = store_of(call) && value_is(op_value(shared->first), VALUE_FRAME) &&
                   is_part_of(shared->second, shared->first);
    return is_kept && fate_of(code, call, op_value(call), shared->name) != FATE_TAKEN_AWAY;
}
