#include "flow/doubts.h"

#include "flow/questions.h"
#include "flow/questions/columns.h"

static void doubt(Arena *arena, Code *code, const Value *names)
{
    if (value_is_constant_text(names))
        map_put(arena, &code->doubted_names, names->text, 1);
    bool is_collection =
        value_is(names, VALUE_LIST) || value_is(names, VALUE_TUPLE) || value_is(names, VALUE_SET);
    for (uint32_t i = 0; (is_collection || value_is(names, VALUE_STRING)) && i < names->count; i++)
        if (value_is_constant_text(names->items[i]))
            map_put(arena, &code->doubted_names, names->items[i]->text, 1);
}

/* hasattr(df, "c"), df.get("c"), {"c"}.issubset(df.columns), df.rename_axis("c") */
static void doubt_arguments(Arena *arena, Code *code, const Op *call)
{
    Str name = call->object->kind == OP_ATTRIBUTE ? call->object->name : (Str){0};
    bool asks = str_in_words(name, "get issubset issuperset difference intersection rename_axis "
                                   "set_names setdefault") ||
                str_in_words(called_path(call), "hasattr getattr setattr");
    for (uint32_t i = 0; i < call->arg_count; i++) {
        bool names_labels = str_in_words(call->args[i].name, "names index_label") ||
                            (str_is(call->args[i].name, "name") && !calls_any(call, "to_frame"));
        if (asks || names_labels)
            doubt(arena, code, op_value(call->args[i].op));
    }
    if (asks && call->object->kind == OP_ATTRIBUTE)
        doubt(arena, code, op_value(call->object->object));
}

/* df.columns.values[1] = "c" */
static bool writes_into_names(const Op *store)
{
    const Op *object = store->object;
    while (object && object->kind == OP_ATTRIBUTE && !str_is(object->name, "columns"))
        object = object->object;
    return object && object->kind == OP_ATTRIBUTE;
}

/* A dict may be known by other names too: a row of a list, an argument. */
static bool may_be_dict(const Op *object)
{
    const Value *value = op_value(object);
    return value_is(value, VALUE_DICT) || value_is(value, VALUE_UNKNOWN);
}

static void doubt_names(Arena *arena, Code *code, const Op *op)
{
    if (op->kind == OP_STORE_ITEM && may_be_dict(op->object))
        doubt(arena, code, op_value(op->key));
    if (op->kind == OP_COMPARE && op->detail == OPERATOR_IN)
        doubt(arena, code, op_value(op->object));
    else if (op->kind == OP_STORE_ATTRIBUTE && str_in_words(op->name, "name names"))
        doubt(arena, code, op_value(op->input));
    else if (op->kind == OP_STORE_ATTRIBUTE && value_is(op_value(op->object), VALUE_FRAME))
        map_put(arena, &code->doubted_names, op->name, 1);
    else if (op->kind == OP_STORE_ITEM && writes_into_names(op))
        doubt(arena, code, op_value(op->input));
    else if (op->kind == OP_CALL)
        doubt_arguments(arena, code, op);
}

/* --- data of another version --- */

typedef struct Census { /* of the columns that the code names of data that was read */
    Arena *arena;
    Map seen;           /* reader and name */
    Map known;          /* reader → how many names */
    Map others;         /* reader → how many names that neither are there nor nearly so */
    uint32_t looked_at; /* names that are not there */
} Census;

static Str key_of(Arena *arena, const Op *reader)
{
    return arena_printf(arena, "%u", reader->index);
}

static void count(Arena *arena, Map *map, Str key)
{
    uint32_t before = map_get(map, key);
    map_put(arena, map, key, before == MAP_ABSENT ? 1 : before + 1);
}

#define MOST_STRANGERS 1000u /* looked at closely; what comes behind them counts as a slip */

static bool is_stranger(Census *census, const ColumnUse *use)
{
    Str nearest;
    return census->looked_at++ < MOST_STRANGERS && !columns_like(use->table, use->name, &nearest);
}

static void count_use(void *context, const ColumnUse *use)
{
    Census *census = context;
    const Columns *columns = use->table->facts->columns;
    const Op *reader = columns_are_open(columns) ? NULL : reader_of(use->table);
    if (!reader || use->need == COLUMN_IGNORED)
        return;
    Str seen = arena_printf(census->arena, "%u %.*s", reader->index, STR_ARG(use->name));
    if (map_get(&census->seen, seen) != MAP_ABSENT)
        return;
    map_put(census->arena, &census->seen, seen, 1);
    const ColumnFacts *column = columns_get(columns, use->name);
    Str key = key_of(census->arena, reader);
    if (column && !column->made_by)
        count(census->arena, &census->known, key);
    else if (!column && is_stranger(census, use))
        count(census->arena, &census->others, key);
}

#define FEWEST_STRANGERS 2u

static void doubt_reader(Arena *arena, const Census *census, Op *reader)
{
    Str key = key_of(arena, reader);
    uint32_t others = map_get(&census->others, key), known = map_get(&census->known, key);
    if (others == MAP_ABSENT || others < FEWEST_STRANGERS)
        return;
    if (known == MAP_ABSENT || known < others)
        reader->flags |= OP_DOUBTED;
}

/* row[name] = …, row.update(…): rows may have any columns. */
static bool extends_any_row(const Op *op)
{
    if (op->kind == OP_CALL && op->object->kind == OP_ATTRIBUTE)
        return str_in_words(op->object->name, "update setdefault") &&
               may_be_dict(op->object->object);
    bool is_store = op->kind == OP_STORE_ITEM && may_be_dict(op->object);
    const Value *key = is_store ? op_value(op->key) : NULL;
    bool is_name = value_is(key, VALUE_STRING) && (key->is_constant || key->count);
    return is_store && !is_name && !value_is(key, VALUE_NUMBER);
}

/* pd.DataFrame(rows) */
static bool is_made_of_rows(const Op *op)
{
    bool is_constructor = calls(op, OWNER_PANDAS, "DataFrame");
    return is_constructor && value_is(op_value(argument_of(op, "data", 0)), VALUE_LIST);
}

static const Value *path_argument(const Op *call)
{
    const Value *path = call->arg_count ? op_value(call->args[0].op) : value_plain(VALUE_UNKNOWN);
    return value_is_constant_text(path) ? path : NULL;
}

static bool reads(const Op *op)
{
    const Member *member = called_member(op);
    return member && member->owner == OWNER_PANDAS && str_starts(member->name, "read_");
}

static bool reads_anything(const Code *code)
{
    for (uint32_t i = 0; i < code->linked_op_count; i++)
        if (reads(code_op(code, i)))
            return true;
    return false;
}

void doubts_find(Arena *arena, Code *code)
{
    Census census = {.arena = arena};
    Map written = {0};
    bool extends_rows = false;
    bool has_readers = reads_anything(code);
    for (uint32_t i = 0; i < code->linked_op_count; i++) {
        const Op *op = code_op(code, i);
        doubt_names(arena, code, op);
        if (has_readers)
            each_column_use(op, count_use, &census);
        extends_rows |= extends_any_row(op);
        if (member_has(called_member(op), MEMBER_WRITES) && path_argument(op))
            map_put(arena, &written, path_argument(op)->text, 1);
    }
    for (uint32_t i = 0; i < code->linked_op_count; i++) {
        Op *op = code_op(code, i);
        if (extends_rows && is_made_of_rows(op))
            op->flags |= OP_DOUBTED;
        if (!reads(op))
            continue;
        doubt_reader(arena, &census, op);
        if (path_argument(op) && map_get(&written, path_argument(op)->text) != MAP_ABSENT)
            op->flags |= OP_DOUBTED;
    }
}

bool name_is_doubted(const Code *code, Str name)
{
    return map_get(&code->doubted_names, name) != MAP_ABSENT;
}

#define DEEPEST_DESCENT 4u  /* tables made of tables made of tables … */
#define LONGEST_SEARCH 200u /* tables looked at for one question */

static bool is_doubted(const Value *table, uint32_t depth, uint32_t *left);

static bool has_doubted_argument(const Op *site, uint32_t depth, uint32_t *left)
{
    for (uint32_t i = 0; site->kind == OP_CALL && i < site->arg_count && *left; i++) {
        const Value *value = op_value(site->args[i].op);
        if (is_doubted(value, depth, left))
            return true;
        for (uint32_t k = 0; value_is(value, VALUE_LIST) && k < value->count && *left; k++)
            if (is_doubted(value->items[k], depth, left))
                return true;
    }
    return false;
}

/* A chain of calls is followed to its start, their other tables only so deep. */
static bool is_doubted(const Value *table, uint32_t depth, uint32_t *left)
{
    while (value_is_data(table) && table->object_count && *left) {
        const Op *site = table->objects[0]->site;
        --*left;
        if (site && (site->flags & OP_DOUBTED) && site->kind == OP_CALL)
            return true;
        if (site && depth && has_doubted_argument(site, depth - 1, left))
            return true;
        table = table->objects[0]->parent;
    }
    return false;
}

bool table_is_doubted(const Value *table)
{
    uint32_t left = LONGEST_SEARCH;
    return is_doubted(table, DEEPEST_DESCENT, &left);
}
