/* What databases are asked, and the tables that they hand over: spark.sql("SELECT a").toPandas(),
 * client.query(…).to_dataframe(), cursor.execute(…), sqlalchemy.select(…). */
#include "flow/queries.h"

#include "flow/contracts.h"
#include "flow/effects.h"
#include "flow/rounds.h"

static const Value *query_new(Flow *flow, Str text, const Value *const *names, uint32_t count)
{
    Value *query = ARENA_NEW(flow->arena, Value);
    *query = (Value){.kind = VALUE_QUERY, .text = text, .items = names, .count = count};
    return query;
}

const Columns *columns_asked_for(Flow *flow, const Value *query)
{
    bool is_text = value_is_constant_text(query);
    if (is_text || (value_is(query, VALUE_QUERY) && !query->count))
        return columns_of_sql(flow->arena, query->text);
    if (!value_is(query, VALUE_QUERY))
        return NULL;
    const Columns *columns = columns_none(false);
    for (uint32_t i = 0; i < query->count; i++)
        columns = columns_with(flow->arena, columns,
                               (ColumnFacts){.name = query->items[i]->text, .sure = true});
    return columns;
}

/* The first argument that is a text with the names of what it selects; NULL: none. */
static const Value *text_asked(Flow *flow, const Op *call)
{
    for (uint32_t i = 0; i < call->arg_count; i++) {
        const Value *given = value_of(flow, call->args[i].op);
        if (value_is(given, VALUE_STRING) && columns_asked_for(flow, given))
            return given;
    }
    return NULL;
}

/* --- statements of SQLAlchemy --- */

/* amount: Mapped[float]; total = mapped_column("sum") has another name in the table. */
static bool is_mapped(Flow *flow, const Class *klass, Str name)
{
    const Op *field;
    for (uint32_t at = klass->op->index + 1; (field = contract_field(flow, klass, &at));) {
        if (!str_eq(field->name, name))
            continue;
        const Op *call = field->input && field->input->kind == OP_CALL ? field->input : NULL;
        bool has_name = call && call->arg_count && call->args[0].kind == ARG_POSITION &&
                        value_is(value_of(flow, call->args[0].op), VALUE_STRING);
        return !has_name && (call || (field->flags & OP_ANNOTATED));
    }
    return false;
}

/* Order.id, table.c.id, anything.label("id"); "" for others. */
static Str name_selected(Flow *flow, const Op *op)
{
    bool is_labelled = op->kind == OP_CALL && op->object->kind == OP_ATTRIBUTE &&
                       str_is(op->object->name, "label") && op->arg_count == 1;
    const Value *label = is_labelled ? value_of(flow, op->args[0].op) : NULL;
    if (value_is_constant_text(label))
        return label->text;
    if (op->kind != OP_ATTRIBUTE)
        return (Str){0};
    const Value *owner = value_of(flow, op->object);
    bool is_of_table = op->object->kind == OP_ATTRIBUTE && str_is(op->object->name, "c");
    bool is_of_class = value_is(owner, VALUE_CLASS) && is_mapped(flow, owner->klass, op->name);
    return is_of_table || is_of_class ? op->name : (Str){0};
}

const Value *query_selected(Flow *flow, const Op *call)
{
    const Value **names = ARENA_ARRAY(flow->arena, const Value *, call->arg_count);
    for (uint32_t i = 0; i < call->arg_count; i++) {
        Str name =
            call->args[i].kind == ARG_POSITION ? name_selected(flow, call->args[i].op) : (Str){0};
        for (uint32_t k = 0; k < i; k++)
            if (str_eq(names[k]->text, name)) /* the second gets a name of its own */
                return NULL;
        if (!name.len)
            return NULL;
        names[i] = text_new(flow, name);
    }
    return call->arg_count ? query_new(flow, (Str){0}, names, call->arg_count) : NULL;
}

/* --- what unknown objects are asked --- */

static bool keeps_columns(Str method)
{
    return str_in_words(method, "where filter filter_by order_by order limit offset distinct "
                                "group_by having join outerjoin select_from sort result "
                                "execution_options with_for_update cache persist");
}

/* METHOD asks with a text, as con.sql("SELECT a FROM t") does, or asks on; NULL: it does not. A
 * cursor that executes holds the query afterwards. */
static const Value *query_asked(Flow *flow, const Op *call, Str method)
{
    const Op *holder = call->object->object;
    const Value *before = value_of(flow, holder);
    if (value_is(before, VALUE_QUERY) && keeps_columns(method))
        return before;
    if (!str_in_words(method, "sql query execute query_and_wait from_query"))
        return NULL;
    const Value *text = text_asked(flow, call);
    const Value *asked = text ? query_new(flow, text->text, NULL, 0) : NULL;
    bool is_cursor = str_is(method, "execute") && holder->kind == OP_LOAD;
    bool may_hold = value_is(before, VALUE_UNKNOWN) || value_is(before, VALUE_NAMED);
    if (is_cursor && (value_is(before, VALUE_QUERY) || (asked && may_hold)))
        store_back(flow, holder, asked ? asked : value_plain(VALUE_UNKNOWN));
    return asked;
}

/* Spark, DuckDB and Snowflake hand their rows over as a DataFrame of pandas, by methods
 * that no other library has; those of others have other meanings where nothing was asked. */
static bool hands_over_table(Str method, bool was_asked)
{
    return str_in_words(method, "toPandas fetchdf fetch_df fetch_pandas_all") ||
           (was_asked && str_in_words(method, "df to_df to_dataframe to_pandas"));
}

static const Value *table_handed_over(Flow *flow, const Op *call, Str method)
{
    const Value *asked = value_of(flow, call->object->object);
    if (!hands_over_table(method, value_is(asked, VALUE_QUERY)))
        return NULL;
    const Columns *columns = columns_asked_for(flow, asked);
    return columns ? frame_declared(flow, call, columns) : frame_any(flow, call);
}

const Value *made_of_query(Flow *flow, const Op *call)
{
    const Value *table = table_handed_over(flow, call, call->object->name);
    return table ? table : query_asked(flow, call, call->object->name);
}

const Value *table_asked_for(Flow *flow, const Op *call)
{
    const Value *kind = argument(flow, call, "return_type", BY_NAME_ONLY);
    const Value *text = text_asked(flow, call);
    if (kind && !value_is_text(kind, "pandas"))
        return value_plain(VALUE_UNKNOWN);
    return text ? frame_declared(flow, call, columns_asked_for(flow, text)) : frame_any(flow, call);
}
