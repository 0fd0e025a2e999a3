/* pandera.DataFrameSchema({"price": Column(float)}, strict=True): a contract that is no class. */
#include "flow/contracts.h"

static bool has_option(const Flow *flow, const Op *call, const char *name)
{
    const Value *value = argument(flow, call, name, BY_NAME_ONLY);
    return value && !value_is_false(value) && !value_is(value, VALUE_NONE);
}

/* "price": Column(float, required=False) */
static const Columns *with_entry(Flow *flow, const Columns *columns, const Arg *entry)
{
    const Value *name = value_of(flow, entry->key);
    const Op *call = entry->op && entry->op->kind == OP_CALL ? entry->op : NULL;
    bool is_name = entry->key && value_is_constant_text(name);
    if (!call || !is_name || has_option(flow, call, "regex"))
        return columns_opened(flow->arena, columns);
    const Value *required = argument(flow, call, "required", BY_NAME_ONLY);
    ColumnFacts column = {.name = name->text,
                          .sure = !required || value_is_true(required),
                          .content.dtype = dtype_declared(argument(flow, call, "dtype", 0))};
    return columns_with(flow->arena, columns, column);
}

const Value *schema_new(Flow *flow, const Op *call)
{
    const Arg *given = call_argument(call, "columns", 0);
    const Op *dict = given ? given->op : NULL;
    bool is_display = dict && dict->kind == OP_COLLECT && dict->detail == COLLECT_DICT &&
                      !(dict->flags & OP_REPEATED);
    const Value *strict = argument(flow, call, "strict", BY_NAME_ONLY);
    bool is_strict = value_is_true(strict) || value_is_text(strict, "filter");
    const Columns *columns = columns_none(!is_display || !is_strict);
    for (uint32_t i = 0; is_display && i < dict->arg_count; i++)
        columns = with_entry(flow, columns, &dict->args[i]);
    Facts *facts = facts_copy(flow->arena, facts_unknown());
    facts->columns = columns;
    return sized_new(flow, VALUE_SCHEMA, facts);
}
