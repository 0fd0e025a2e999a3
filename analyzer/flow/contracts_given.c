/* Tables that a function is given without a column that it declares of them. */
#include "flow/contracts.h"

/* The first column that COLUMNS surely lack, of those that DECLARED says must be there; "": none.
 */
static Str column_lacking(Flow *flow, const Columns *columns, const Columns *declared)
{
    uint32_t count;
    const ColumnFacts *const *list = columns_list(flow->arena, declared, &count);
    for (uint32_t i = 0; i < count; i++)
        if (list[i]->sure && !columns_may_have(columns, list[i]->name))
            return list[i]->name;
    return (Str){0};
}

void contracts_watch(Flow *flow, const Op *call, const Function *function, const Value *const *args)
{
    for (uint32_t i = 0; i < function->param_count; i++) {
        const Op *annotation = function->params[i].annotation;
        if (!annotation || !value_is(args[i], VALUE_FRAME))
            continue;
        const Value *told = value_from_annotation(flow, annotation, call);
        Str column =
            value_is(told, VALUE_FRAME)
                ? column_lacking(flow, facts_now(flow, args[i])->columns, told->facts->columns)
                : (Str){0};
        if (!column.len)
            continue;
        const Value *table = value_now(flow, args[i]);
        code_broken_contract(flow->arena, flow->code,
                             (BrokenContract){call, function, i, column, table});
        return;
    }
}
