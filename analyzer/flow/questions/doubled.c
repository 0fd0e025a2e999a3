#include "flow/nth.h"
#include "flow/questions.h"

typedef struct Search {
    const Code *code;
    const Op *op;
    Nth nth;
    DoubledColumn *doubled;
} Search;

static void give(Search *search, DoubledColumn doubled)
{
    if (nth_is_next(&search->nth))
        *search->doubled = doubled;
}

/* The second of two equal names in a list, or NULL. */
static const Value *repeated(const Value *names)
{
    for (uint32_t i = 1; i < names->count; i++)
        for (uint32_t k = 0; k < i && value_is_constant_text(names->items[i]); k++)
            if (value_is_constant_text(names->items[k]) &&
                str_eq(names->items[i]->text, names->items[k]->text))
                return names->items[i];
    return NULL;
}

#define MOST_NAMES 512u /* that are written in one list: every pair is looked at */

static void look_at_names(Search *search, const Value *names)
{
    bool is_list = value_is(names, VALUE_LIST) && names->is_constant && names->count <= MOST_NAMES;
    const Value *twice = is_list ? repeated(names) : NULL;
    if (twice)
        give(search,
             (DoubledColumn){.how = DOUBLED_IN_LIST, .name = twice->text, .at = search->op});
}

static const Value *new_names(const Op *call)
{
    const Op *names = argument_of(call, "columns", 2);
    return op_value(names ? names : argument_of(call, "mapper", 0));
}

/* Does the same call give the column another name? */
static bool is_renamed_too(const Op *call, Str name)
{
    const Value *dict = new_names(call);
    for (uint32_t i = 0; value_is(dict, VALUE_DICT) && i < dict->count; i++)
        if (value_is_constant_text(dict->keys[i]) && str_eq(dict->keys[i]->text, name))
            return true;
    return false;
}

/* A column that gets the name NEW in an entry before the one for OLD; "": none. */
static Str renamed_before(const Op *call, const Columns *columns, Str old, Str new)
{
    const Value *dict = new_names(call);
    for (uint32_t i = 0; value_is(dict, VALUE_DICT) && i < dict->count; i++) {
        if (!value_is_constant_text(dict->keys[i]) || str_eq(dict->keys[i]->text, old))
            break;
        const ColumnFacts *other = columns_get(columns, dict->keys[i]->text);
        if (other && other->sure && value_is_constant_text(dict->items[i]) &&
            str_eq(dict->items[i]->text, new))
            return other->name;
    }
    return (Str){0};
}

/* rename(columns={"a": "c", "b": "c"}), rename(columns={"a": "b"}) of a table that has both. */
static void look_at_new_name(void *context, const ColumnUse *use)
{
    Search *search = context;
    const Columns *columns = use->table->facts->columns;
    const ColumnFacts *old = columns_get(columns, use->name);
    if (!use->becomes.len || !old || !old->sure)
        return;
    Str other = renamed_before(search->op, columns, use->name, use->becomes);
    if (other.len)
        give(search, (DoubledColumn){.how = DOUBLED_BY_RENAMES,
                                     .name = use->becomes,
                                     .at = use->at,
                                     .also_renamed = other});
    const ColumnFacts *there = columns_get(columns, use->becomes);
    if (there && there->sure && !is_renamed_too(search->op, use->becomes))
        give(search, (DoubledColumn){.how = DOUBLED_BESIDE_OWN,
                                     .name = use->becomes,
                                     .at = use->at,
                                     .first = there->made_by,
                                     .table = use->table});
}

static bool has_both(const Code *code, const Op *call, const SharedColumn *shared)
{
    return column_is_read_later(code, call, op_value(call), shared->name) ||
           column_stays_beside_itself(code, call, shared);
}

#define MOST_SHARED 16u /* columns: for each the code is looked through */

/* concat([a, b], axis=1) of tables that share a column, which is read from both then, or which was
 * to be changed: concat([df, df["c"].abs()], axis=1). The first is enough. */
static void look_beside(Search *search)
{
    SharedColumn shared;
    for (uint32_t i = 0; i < MOST_SHARED && tables_share_column(search->op, i, &shared); i++)
        if (has_both(search->code, search->op, &shared)) {
            give(search, (DoubledColumn){.how = DOUBLED_BESIDE_ELSE,
                                         .name = shared.name,
                                         .at = shared.second,
                                         .first = shared.first,
                                         .table = op_value(shared.second)});
            return;
        }
}

/* insert(0, "a", …, allow_duplicates=True), and "a" is read then. */
static void look_at_insert(Search *search)
{
    bool known;
    const Op *column = argument_of(search->op, "column", 1);
    Str name = text_of(column, &known);
    const Value *table = op_value(receiver_of(search->op));
    const ColumnFacts *there = known ? columns_get(table->facts->columns, name) : NULL;
    if (there && there->sure && argument_is_true(search->op, "allow_duplicates") &&
        column_is_read_later(search->code, search->op, table, name))
        give(search, (DoubledColumn){
                         .how = DOUBLED_BESIDE_OWN, .name = name, .at = column, .table = table});
}

static void look(Search *search)
{
    const Op *op = search->op;
    bool names_columns = op->kind == OP_STORE_ATTRIBUTE && str_is(op->name, "columns") &&
                         value_is(op_value(op->object), VALUE_FRAME);
    if (names_columns)
        look_at_names(search, op_value(op->input));
    else if (calls(op, OWNER_PANDAS, "concat"))
        look_beside(search);
    else if (calls(op, OWNER_FRAME, "insert"))
        look_at_insert(search);
    else if (calls(op, OWNER_FRAME, "set_axis") &&
             value_is_columns_axis(op_value(argument_of(op, "axis", 1))))
        look_at_names(search, op_value(argument_of(op, "labels", 0)));
    else if (calls(op, OWNER_FRAME, "rename"))
        each_column_use(op, look_at_new_name, search);
}

bool column_doubled_by(const Code *code, const Op *op, uint32_t number, DoubledColumn *doubled)
{
    Search search = {.code = code, .op = op, .nth = {.left = number}, .doubled = doubled};
    if (!code_mentions(code, STR("duplicated")))
        look(&search);
    return search.nth.is_found;
}
