/* Tables that are said to keep to a contract, and names of columns that are taken from one. */
#include "flow/contracts.h"

/* A program is often handed on without its imports: DataFrame[People] says what it is. */
static bool binds(const Flow *flow, const Value *outer)
{
    bool is_plain = value_is(outer, VALUE_NAMED) && str_is(outer->text, "DataFrame");
    return value_is(outer, VALUE_NAMED) &&
           (contract_binds(outer->text) || (is_plain && !flow->knows_rivals));
}

const Columns *columns_of_type(Flow *flow, const Value *outer, const Value *const *parts,
                               uint32_t count)
{
    bool is_annotated =
        value_is(outer, VALUE_NAMED) && str_in_words(outer->text, "Annotated typing.Annotated "
                                                                  "typing_extensions.Annotated");
    bool is_table = is_annotated ? count && binds(flow, parts[0]) : binds(flow, outer);
    for (uint32_t i = is_annotated; is_table && i < count; i++)
        if (contract_kind(flow, parts[i]) != CONTRACT_NONE)
            return columns_declared(flow, parts[i]->klass);
    return NULL;
}

/* What the code did to the table, or the data shows of it, goes before what is said of it. */
static const Columns *columns_kept_to(Flow *flow, const Columns *before, const Columns *declared)
{
    uint32_t count;
    const ColumnFacts *const *list = columns_list(flow->arena, before, &count);
    const Columns *columns = declared;
    for (uint32_t i = 0; i < count; i++) {
        const ColumnFacts *said = columns_get(declared, list[i]->name);
        ColumnFacts column = *list[i];
        column.sure |= said && said->sure;
        if (said && column.content.dtype == DTYPE_UNKNOWN)
            column.content.dtype = said->content.dtype;
        columns = columns_with(flow->arena, columns, column);
    }
    return columns;
}

const Value *value_declared(Flow *flow, const Value *value, const Columns *declared)
{
    const Facts *before = value_is(value, VALUE_FRAME) ? facts_now(flow, value) : NULL;
    if (!before || !columns_are_open(before->columns))
        return value;
    Facts *facts = facts_copy(flow->arena, before);
    facts->columns = columns_kept_to(flow, before->columns, declared);
    facts_change(flow, value, facts);
    return value_now(flow, value);
}

/* Nothing is said of the labels of the rows, which reset_index makes columns of. */
const Value *frame_declared(Flow *flow, const Op *site, const Columns *declared)
{
    const Value *frame = value_declared(flow, frame_any(flow, site), declared);
    Facts *facts = facts_copy(flow->arena, facts_now(flow, frame));
    facts->is_keyed = true;
    facts_change(flow, frame, facts);
    return value_now(flow, frame);
}

/* The name of the column that is the attribute NAME of CONTRACT, or a list of the members of a set.
 * NULL: none. Each look is a step, so that a tangle of bases comes to an end. */
static const Value *names_of_field(Flow *flow, const Class *contract, Str name, uint32_t depth)
{
    if (depth > MOST_BASES_DEEP || !flow->steps_left)
        return NULL;
    flow->steps_left--;
    const Op *field, *found = NULL;
    for (uint32_t at = contract->op->index + 1; (field = contract_field(flow, contract, &at));)
        found = str_eq(field->name, name) ? field : found;
    for (uint32_t i = 0; !found && i < contract->base_count; i++) {
        const Value *base = value_of(flow, contract->bases[i].op);
        const Value *names = contract_kind(flow, base) != CONTRACT_NONE
                                 ? names_of_field(flow, base->klass, name, depth + 1)
                                 : NULL;
        if (names)
            return names;
    }
    const Op *call = found && found->input && found->input->kind == OP_CALL ? found->input : NULL;
    const Value *members = call ? argument(flow, call, "members", BY_NAME_ONLY) : NULL;
    if (members)
        return members;
    return found && (!call || contract_alias(flow, call, &name)) ? text_new(flow, name) : NULL;
}

const Value *contract_attribute(Flow *flow, const Op *op)
{
    const Value *object = value_of(flow, op->object);
    if (contract_kind(flow, object) == CONTRACT_PANDERA)
        return names_of_field(flow, object->klass, op->name, 0);
    bool is_name = str_is(op->name, "s") && op->object->kind == OP_ATTRIBUTE;
    const Value *owner = is_name ? value_of(flow, op->object->object) : NULL;
    return contract_kind(flow, owner) == CONTRACT_TYPEDFRAMES
               ? names_of_field(flow, owner->klass, op->object->name, 0)
               : NULL;
}

/* The contract that CALL puts a table under; NULL: none. *TABLE is the argument that is. */
static const Columns *columns_of_call(Flow *flow, const Op *call, const Value **table)
{
    const Op *callee = call->object;
    const Value *value = value_of(flow, callee);
    const Value *owner = callee->kind == OP_ATTRIBUTE ? value_of(flow, callee->object) : NULL;
    *table = argument(flow, call, "df", 0);
    if (value_is(owner, VALUE_INSTANCE) && contract_reads_by(callee->name)) {
        Value klass = {.kind = VALUE_CLASS, .klass = owner->klass};
        return contract_kind(flow, &klass) == CONTRACT_TYPEDFRAMES
                   ? columns_declared(flow, owner->klass)
                   : NULL;
    }
    if (value_is(owner, VALUE_SCHEMA) && str_is(callee->name, "validate"))
        return owner->facts->columns;
    if (value_is(value, VALUE_SCHEMA))
        return value->facts->columns;
    if (contract_kind(flow, owner) != CONTRACT_NONE &&
        str_in_words(callee->name, contract_methods(contract_kind(flow, owner))))
        return columns_declared(flow, owner->klass);
    if (contract_kind(flow, value) == CONTRACT_PANDERA)
        return columns_declared(flow, value->klass);
    if (callee->kind == OP_ITEM && callee->key) {
        const Value *part = value_of(flow, callee->key);
        return columns_of_type(flow, value_of(flow, callee->object), &part, 1);
    }
    if (!value_is(value, VALUE_NAMED) || !contract_is_applied_by(value->text))
        return NULL;
    const Value *schema = argument(flow, call, "schema", 1);
    return contract_kind(flow, schema) != CONTRACT_NONE ? columns_declared(flow, schema->klass)
                                                        : NULL;
}

const Value *call_contract(Flow *flow, const Op *call)
{
    const Value *table, *callee = value_of(flow, call->object);
    if (value_is(callee, VALUE_NAMED) && contract_is_made_by(callee->text))
        return schema_new(flow, call);
    const Columns *declared = columns_of_call(flow, call, &table);
    if (!declared)
        return NULL;
    if (call->object->kind == OP_ITEM && !value_is(table, VALUE_FRAME)) /* makes it of a dict */
        return value_declared(
            flow, call_member(flow, call, NULL, model_member(OWNER_PANDAS, STR("DataFrame"))),
            declared);
    if (!value_is(table, VALUE_FRAME))
        return frame_declared(flow, call, declared);
    const Value *copy =
        frame_new(flow, call, facts_now(flow, table), value_now(flow, table), ORIGIN_RESULT);
    return value_declared(flow, copy, declared);
}
