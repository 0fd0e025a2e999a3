#include "flow/questions/columns.h"

#include "flow/doubts.h"
#include "flow/query_names.h"
#include "flow/questions.h"

typedef struct Look { /* at one operation */
    SeeColumn see;
    void *context;
    ColumnNeed need;
    const Op *table_op;
    const Value *table;
    bool is_at_row;
} Look;

static void see_renamed(const Look *look, const Op *at, Str name, Str becomes)
{
    ColumnUse use = {.need = look->need,
                     .name = name,
                     .becomes = becomes,
                     .at = at,
                     .table_op = look->table_op,
                     .table = look->table,
                     .is_of_row = look->is_at_row};
    look->see(look->context, &use);
}

static void see(const Look *look, const Op *at, Str name)
{
    see_renamed(look, at, name, (Str){0});
}

/* The operation of item I of a list that stands there, else the list's. */
static const Op *item_op(const Op *list, uint32_t i, uint32_t count)
{
    bool is_display =
        list->kind == OP_COLLECT && !(list->flags & OP_REPEATED) && list->arg_count == count;
    return is_display ? list->args[i].op : list;
}

/* One name or a list of them. */
static void see_names(const Look *look, const Op *names)
{
    const Value *value = op_value(names);
    if (value_is_constant_text(value))
        see(look, names, value->text);
    bool is_list = value_is(value, VALUE_LIST) || value_is(value, VALUE_INDEX);
    for (uint32_t i = 0; is_list && value->is_constant && i < value->count; i++)
        if (value_is_constant_text(value->items[i]))
            see(look, item_op(names, i, value->count), value->items[i]->text);
}

static void see_keys(const Look *look, const Op *dict)
{
    const Value *value = op_value(dict);
    bool is_display = dict && dict->kind == OP_COLLECT && dict->arg_count == value->count;
    if (!value_is(value, VALUE_DICT) || !value->is_constant)
        return;
    for (uint32_t i = 0; i < value->count; i++)
        if (value_is_constant_text(value->keys[i]))
            see_renamed(look, is_display && dict->args[i].key ? dict->args[i].key : dict,
                        value->keys[i]->text,
                        value_is_constant_text(value->items[i]) ? value->items[i]->text : (Str){0});
}

static Look look_at(SeeColumn see_column, void *context, ColumnNeed need, const Op *table)
{
    return (Look){.see = see_column,
                  .context = context,
                  .need = need,
                  .table_op = table,
                  .table = op_value(table)};
}

/* Samples of a column are all its rows where the source was seen to its end. */
bool rows_are_counted(const Value *table, uint32_t *rows)
{
    const Columns *columns = table->facts->columns;
    const Table *data = columns_table(columns);
    if (data)
        *rows = data->rows;
    if (data || !table->facts->rows)
        return data && data->complete && data->origin == TABLE_FROM_FILE;
    const Op *made_by = table->facts->rows->parent ? NULL : table->facts->rows->by;
    for (uint32_t i = 0; made_by && columns_entry(columns, i); i++) {
        const ColumnFacts *column = columns_entry(columns, i);
        if (column->gone || column->made_by || !column->content.data)
            continue;
        *rows = column->content.data->rows;
        return true;
    }
    return false;
}

/* --- reads --- */

/* In loc[a, b] b is a column, unless both are labels of rows with several levels. */
static bool has_column_part(const Value *table, const Op *key)
{
    bool is_pair = key && key->kind == OP_COLLECT && key->detail == COLLECT_TUPLE &&
                   key->arg_count == 2 && key->args[0].op;
    if (!is_pair)
        return false;
    const Op *rows = key->args[0].op;
    return rows->kind == OP_SLICE || rows->kind == OP_COMPARE || rows->kind == OP_BINARY ||
           value_is(op_value(rows), VALUE_SERIES) ||
           (table->facts->rows && !table->facts->is_keyed);
}

/* df["c"], df[["a", "b"]], groupby(…)["c"], .loc[rows, "c"], row["c"] */
static void see_item(const Look *plain, const Op *op)
{
    Look look = *plain;
    if (value_is(look.table, VALUE_FRAME)) {
        see_names(&look, op->key);
        return;
    }
    bool is_group = value_is(look.table, VALUE_GROUPBY) || value_is(look.table, VALUE_WINDOW);
    bool is_label = value_is(look.table, VALUE_LOC) || value_is(look.table, VALUE_AT);
    look.is_at_row = value_is(look.table, VALUE_ROW);
    look.table = look.table->of;
    look.table_op = is_label && op->object->kind == OP_ATTRIBUTE ? op->object->object : NULL;
    if (!value_is(look.table, VALUE_FRAME))
        return;
    if (is_group || (look.is_at_row && value_is_constant_text(op_value(op->key))))
        see_names(&look, op->key);
    else if (is_label && has_column_part(look.table, op->key))
        see_names(&look, op->key->args[1].op);
}

/* A row is a Series, or a tuple whose first field is the label. */
static bool is_member_of_row(Str name)
{
    return model_member(OWNER_SERIES, name) || str_is(name, "Index");
}

/* df.colum, row.colum: any attribute that is neither a member nor a column. */
static void see_attribute(const Look *plain, const Op *op)
{
    Look look = *plain;
    look.is_at_row = value_is(look.table, VALUE_ROW);
    if (look.is_at_row) {
        look.table = look.table->of;
        look.table_op = NULL;
    }
    bool is_member =
        look.is_at_row ? is_member_of_row(op->name) : model_member(OWNER_FRAME, op->name) != NULL;
    if (value_is(look.table, VALUE_FRAME) && !str_starts(op->name, "_") && !is_member)
        see(&look, op, op->name);
}

/* --- calls --- */

typedef enum ArgumentForm {
    FORM_NAMES,      /* one name or a list */
    FORM_KEYS,       /* the keys of a dict */
    FORM_EXPRESSION, /* query, eval */
} ArgumentForm;

typedef struct ColumnArgument {
    const char *methods; /* of DataFrame */
    const char *name;
    uint32_t position;
    ColumnNeed need;
    ArgumentForm form;
} ColumnArgument;

/* Which arguments name columns of the receiver. Those whose meaning hangs on others are below. */
static const ColumnArgument arguments[] = {
    {"sort_values", "by", 0, COLUMN_OR_LABEL_NEEDED, FORM_NAMES},
    {"set_index", "keys", 0, COLUMN_NEEDED, FORM_NAMES},
    {"drop_duplicates duplicated value_counts", "subset", 0, COLUMN_NEEDED, FORM_NAMES},
    {"dropna", "subset", BY_NAME_ONLY, COLUMN_NEEDED, FORM_NAMES},
    {"pop", "item", 0, COLUMN_NEEDED, FORM_NAMES},
    {"explode", "column", 0, COLUMN_NEEDED, FORM_NAMES},
    {"nlargest nsmallest", "columns", 1, COLUMN_NEEDED, FORM_NAMES},
    {"melt", "id_vars", 0, COLUMN_NEEDED, FORM_NAMES},
    {"melt", "value_vars", 1, COLUMN_NEEDED, FORM_NAMES},
    {"pivot", "index", BY_NAME_ONLY, COLUMN_OR_LABEL_NEEDED, FORM_NAMES},
    {"pivot", "columns", BY_NAME_ONLY, COLUMN_OR_LABEL_NEEDED, FORM_NAMES},
    {"pivot", "values", BY_NAME_ONLY, COLUMN_NEEDED, FORM_NAMES},
    {"pivot_table", "values", 0, COLUMN_NEEDED, FORM_NAMES},
    {"pivot_table", "index", 1, COLUMN_OR_LABEL_NEEDED, FORM_NAMES},
    {"pivot_table", "columns", 2, COLUMN_OR_LABEL_NEEDED, FORM_NAMES},
    {"join", "on", 1, COLUMN_OR_LABEL_NEEDED, FORM_NAMES},
    {"merge", "on", 2, COLUMN_OR_LABEL_NEEDED, FORM_NAMES},
    {"merge", "left_on", 3, COLUMN_OR_LABEL_NEEDED, FORM_NAMES},
    {"resample rolling", "on", BY_NAME_ONLY, COLUMN_OR_LABEL_NEEDED, FORM_NAMES},
    {"hist boxplot", "column", 0, COLUMN_NEEDED, FORM_NAMES},
    {"hist boxplot", "by", BY_NAME_ONLY, COLUMN_OR_LABEL_NEEDED, FORM_NAMES},
    {"to_csv to_excel", "columns", BY_NAME_ONLY, COLUMN_NEEDED, FORM_NAMES},
    {"astype", "dtype", 0, COLUMN_NEEDED, FORM_KEYS},
    {"transform", "func", 0, COLUMN_NEEDED, FORM_KEYS},
    {"agg aggregate", "func", 0, COLUMN_NEEDED, FORM_KEYS},
    {"query", "expr", 0, COLUMN_OR_LABEL_NEEDED, FORM_EXPRESSION},
    {"eval", "expr", 0, COLUMN_OR_LABEL_NEEDED, FORM_EXPRESSION},
    {"fillna", "value", 0, COLUMN_IGNORED, FORM_KEYS},
    {"reindex", "columns", BY_NAME_ONLY, COLUMN_IGNORED, FORM_NAMES},
    {"filter", "items", 0, COLUMN_IGNORED, FORM_NAMES},
};

#define LONGEST_EXPRESSION \
    4096u /* bytes; nobody writes longer ones, and each name costs a search */

static void see_expression(const Look *look, const Op *text)
{
    const Value *value = op_value(text);
    bool may_store = str_has(value->text, "=");
    uint32_t at = 0;
    if (!value_is_constant_text(value) || value->text.len > LONGEST_EXPRESSION)
        return;
    for (;;) {
        Str name = query_next_name(value->text, &at);
        if (!name.len)
            return;
        if (!may_store || !query_stores(value->text, name))
            see(look, text, name);
    }
}

static void see_argument(Look look, const Op *given, ColumnNeed need, ArgumentForm form)
{
    if (!given)
        return;
    look.need = need;
    switch (form) {
    case FORM_NAMES:
        see_names(&look, given);
        break;
    case FORM_KEYS:
        see_keys(&look, given);
        break;
    case FORM_EXPRESSION:
        see_expression(&look, given);
        break;
    }
}

/* Does the list NAMES stand for values, one a row, and not for columns? groupby takes it so when it
 * is as long as the table and not all of it are columns. Where the length is not known, a list of
 * which nothing is like a column is taken for that. */
static bool may_be_values(const Value *table, const Value *names)
{
    uint32_t rows;
    Str nearest;
    bool is_known = rows_are_counted(table, &rows);
    if (!value_is(names, VALUE_LIST) || (is_known && rows != names->count))
        return false;
    for (uint32_t i = 0; !is_known && names->count > 1 && i < names->count; i++)
        if (!value_is_constant_text(names->items[i]) ||
            columns_get(table->facts->columns, names->items[i]->text) ||
            columns_like(table, names->items[i]->text, &nearest))
            return false;
    return is_known || names->count > 1;
}

static void see_keys_of_groups(const Look look, const Op *call)
{
    const Op *by = argument_of(call, "by", 0);
    if (by && !may_be_values(look.table, op_value(by)))
        see_argument(look, by, COLUMN_OR_LABEL_NEEDED, FORM_NAMES);
}

/* With an axis the names are labels of rows, unless it says the usual. */
static bool works_on_labels(const Op *call)
{
    return calls_any(call, "sort_values groupby dropna agg aggregate transform fillna filter") &&
           (argument_of(call, "axis", calls_any(call, "dropna") ? 0 : 1) ||
            argument_of(call, "level", BY_NAME_ONLY));
}

static void see_drop(Look look, const Op *call)
{
    const Op *columns = argument_of(call, "columns", 3);
    const Op *errors = argument_of(call, "errors", BY_NAME_ONLY);
    if (!columns && value_is_columns_axis(op_value(argument_of(call, "axis", 1))))
        columns = argument_of(call, "labels", 0);
    bool ignores = value_is_text(op_value(errors), "ignore");
    if (!errors || ignores)
        see_argument(look, columns, ignores ? COLUMN_IGNORED : COLUMN_NEEDED, FORM_NAMES);
}

static void see_rename(Look look, const Op *call)
{
    const Op *columns = argument_of(call, "columns", 2);
    const Op *errors = argument_of(call, "errors", BY_NAME_ONLY);
    if (!columns && value_is_columns_axis(op_value(argument_of(call, "axis", 3))))
        columns = argument_of(call, "mapper", 0);
    bool raises = value_is_text(op_value(errors), "raise");
    see_argument(look, columns, raises ? COLUMN_NEEDED : COLUMN_IGNORED, FORM_KEYS);
}

static bool are_dicts(const Value *dict)
{
    for (uint32_t i = 0; i < dict->count; i++)
        if (!value_is(dict->items[i], VALUE_DICT))
            return false;
    return dict->count > 0;
}

/* replace({"c": {old: new}}) and replace({"c": old}, new) name columns, replace({old: new}) does
 * not. */
static void see_replace(Look look, const Op *call)
{
    const Op *given = argument_of(call, "to_replace", 0), *with = argument_of(call, "value", 1);
    const Value *dict = op_value(given);
    bool names_columns = value_is(dict, VALUE_DICT) && dict->is_constant &&
                         (with ? !value_is(op_value(with), VALUE_NONE) : are_dicts(dict));
    if (names_columns)
        see_argument(look, given, COLUMN_IGNORED, FORM_KEYS);
}

/* The other side of a merge. */
static void see_right(Look look, const Op *call, uint32_t at)
{
    look.table_op = argument_of(call, "right", at);
    look.table = op_value(look.table_op);
    if (!value_is(look.table, VALUE_FRAME))
        return;
    see_argument(look, argument_of(call, "on", at + 2), COLUMN_OR_LABEL_NEEDED, FORM_NAMES);
    see_argument(look, argument_of(call, "right_on", at + 4), COLUMN_OR_LABEL_NEEDED, FORM_NAMES);
}

/* agg(total=("price", "sum")) */
static void see_named_aggregates(const Look *look, const Op *call)
{
    for (uint32_t i = 0; i < call->arg_count; i++) {
        const Op *pair = call->args[i].op;
        const Value *value = op_value(pair);
        bool is_pair = call->args[i].kind == ARG_KEYWORD && value_is(value, VALUE_TUPLE) &&
                       value->is_constant && value->count == 2;
        if (is_pair && value_is_constant_text(value->items[0]))
            see(look, item_op(pair, 0, 2), value->items[0]->text);
        else if (calls(pair, OWNER_PANDAS, "NamedAgg") && argument_of(pair, "column", 0))
            see_names(look, argument_of(pair, "column", 0));
    }
}

static void see_method(Look look, const Op *call)
{
    const Member *member = called_member(call);
    if (works_on_labels(call))
        return;
    for (uint32_t i = 0; i < sizeof arguments / sizeof *arguments; i++)
        if (str_in_words(member->name, arguments[i].methods))
            see_argument(look, argument_of(call, arguments[i].name, arguments[i].position),
                         arguments[i].need, arguments[i].form);
    if (str_is(member->name, "drop"))
        see_drop(look, call);
    else if (str_is(member->name, "rename"))
        see_rename(look, call);
    else if (str_is(member->name, "replace"))
        see_replace(look, call);
    else if (str_is(member->name, "groupby"))
        see_keys_of_groups(look, call);
    else if (str_is(member->name, "merge"))
        see_right(look, call, 0);
}

/* What is computed a group names columns of what is grouped. */
static void see_group_method(Look look, const Op *call)
{
    look.table = look.table->of;
    look.table_op = NULL;
    if (!value_is(look.table, VALUE_FRAME) || !calls_any(call, "agg aggregate"))
        return;
    see_argument(look, argument_of(call, "func", 0), COLUMN_NEEDED, FORM_KEYS);
    see_named_aggregates(&look, call);
}

/* pd.merge, pd.melt, pd.DataFrame … work on their first argument. */
static void see_function(Look look, const Op *call, const Member *member)
{
    bool has_table = call->arg_count && call->args[0].kind == ARG_POSITION;
    look.table_op = has_table ? call->args[0].op : argument_of(call, "left", BY_NAME_ONLY);
    look.table = op_value(look.table_op);
    bool is_merge = str_is(member->name, "merge");
    if (is_merge)
        see_right(look, call, 1);
    if (!value_is(look.table, VALUE_FRAME))
        return;
    if (is_merge) {
        see_argument(look, argument_of(call, "on", 3), COLUMN_OR_LABEL_NEEDED, FORM_NAMES);
        see_argument(look, argument_of(call, "left_on", 4), COLUMN_OR_LABEL_NEEDED, FORM_NAMES);
    } else if (str_is(member->name, "DataFrame")) {
        see_argument(look, argument_of(call, "columns", 2), COLUMN_IGNORED, FORM_NAMES);
    } else if (str_is(member->name, "get_dummies")) {
        see_argument(look, argument_of(call, "columns", 5), COLUMN_NEEDED, FORM_NAMES);
    } else if (str_is(member->name, "melt")) {
        see_argument(look, argument_of(call, "id_vars", 1), COLUMN_NEEDED, FORM_NAMES);
        see_argument(look, argument_of(call, "value_vars", 2), COLUMN_NEEDED, FORM_NAMES);
    } else if (str_in_words(member->name, "pivot_table crosstab")) {
        see_argument(look, argument_of(call, "values", 1), COLUMN_NEEDED, FORM_NAMES);
        see_argument(look, argument_of(call, "index", 2), COLUMN_OR_LABEL_NEEDED, FORM_NAMES);
        see_argument(look, argument_of(call, "columns", 3), COLUMN_OR_LABEL_NEEDED, FORM_NAMES);
    }
}

/* df.plot(x="a", y=["b"]), df.plot.scatter(…) */
static void see_plot(Look look, const Op *call)
{
    const Op *plot = call->object;
    if (plot->kind == OP_ATTRIBUTE && !str_is(plot->name, "plot"))
        plot = plot->object;
    if (plot->kind != OP_ATTRIBUTE || !str_is(plot->name, "plot"))
        return;
    look.table_op = plot->object;
    look.table = op_value(plot->object);
    if (!value_is(look.table, VALUE_FRAME))
        return;
    see_argument(look, argument_of(call, "x", BY_NAME_ONLY), COLUMN_NEEDED, FORM_NAMES);
    see_argument(look, argument_of(call, "y", BY_NAME_ONLY), COLUMN_NEEDED, FORM_NAMES);
}

static void see_call(const Look *plain, const Op *call)
{
    Look look = *plain;
    const Member *member = called_member(call);
    see_plot(look, call);
    if (!member)
        return;
    const Op *receiver = receiver_of(call);
    look.table_op = receiver;
    look.table = op_value(receiver);
    if (member->owner == OWNER_PANDAS)
        see_function(look, call, member);
    else if (value_is(look.table, VALUE_FRAME))
        see_method(look, call);
    else if (value_is(look.table, VALUE_GROUPBY))
        see_group_method(look, call);
}

void each_column_use(const Op *op, SeeColumn see_column, void *context)
{
    Look look = look_at(see_column, context, COLUMN_NEEDED, op->object);
    if (op->kind == OP_ITEM || op->kind == OP_DELETE_ITEM)
        see_item(&look, op);
    else if (op->kind == OP_ATTRIBUTE)
        see_attribute(&look, op);
    else if (op->kind == OP_CALL)
        see_call(&look, op);
}

/* --- which there are --- */

static bool is_named_by(const Value *names, Str name)
{
    if (value_is_constant_text(names))
        return str_eq(names->text, name);
    for (uint32_t i = 0; i < names->count; i++)
        if (value_is_constant_text(names->items[i]) && str_eq(names->items[i]->text, name))
            return true;
    return false;
}

/* May the row labels of TABLE be called NAME? */
static bool may_be_label(const Value *table, Str name)
{
    const Facts *facts = table->facts;
    if (!facts->rows)
        return true;
    if (!facts->is_keyed)
        return false;
    bool knows_names = value_is_constant_text(facts->keys) ||
                       (value_is(facts->keys, VALUE_LIST) && facts->keys->is_constant);
    return !knows_names || is_named_by(facts->keys, name);
}

/* df["2018-08"] took the rows of that month, from a table labelled by dates, before pandas 2.0. */
static bool may_be_date(const Value *table, Str name)
{
    bool is_digit = name.len && name.at[0] >= '0' && name.at[0] <= '9';
    return is_digit && (!table->facts->rows || table->facts->is_keyed);
}

/* Outputs of a notebook do not show blanks at the ends of a name. */
static bool may_be_trimmed(const Columns *columns, Str name)
{
    const Table *table = columns_table(columns);
    Str trimmed = str_trim(name);
    return table && table->origin == TABLE_FROM_NOTEBOOK && trimmed.len < name.len &&
           columns_may_have(columns, trimmed);
}

/* row["c"] = … makes it one of the row alone. */
static bool is_stored_in_rows(const Code *code, Str name)
{
    for (uint32_t i = 0; i < code->op_count; i++) {
        const Op *op = code_op(code, i);
        bool may_be_any = op->kind == OP_STORE_ITEM && value_is(op_value(op->object), VALUE_ROW);
        bool is_item = op->kind == OP_STORE_ITEM && (value_is_constant_text(op_value(op->key))
                                                         ? str_eq(op_value(op->key)->text, name)
                                                         : may_be_any);
        bool is_attribute = op->kind == OP_STORE_ATTRIBUTE && str_eq(op->name, name);
        if (is_item || is_attribute)
            return true;
    }
    return false;
}

bool column_is_unknown(const Code *code, const ColumnUse *use)
{
    if (columns_may_have(use->table->facts->columns, use->name))
        return false;
    if (use->need == COLUMN_OR_LABEL_NEEDED && may_be_label(use->table, use->name))
        return false;
    if (may_be_date(use->table, use->name) || may_be_trimmed(use->table->facts->columns, use->name))
        return false;
    if (use->is_of_row && is_stored_in_rows(code, use->name))
        return false;
    return !name_is_doubted(code, use->name) && !table_is_doubted(use->table);
}
