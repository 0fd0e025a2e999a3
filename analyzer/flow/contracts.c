/* Which columns a class declares. */
#include "flow/contracts.h"

#include "flow/result.h"

const Op *contract_field(const Flow *flow, const Class *klass, uint32_t *at)
{
    while (*at < klass->op->end) {
        const Op *op = code_op(flow->code, (*at)++);
        if (op->kind == OP_STORE && flow->code->slots[op->slot].scope == klass->scope)
            return op;
    }
    return NULL;
}

Dtype dtype_declared(const Value *type)
{
    Dtype dtype = type ? dtype_named(type) : DTYPE_UNKNOWN;
    if (dtype != DTYPE_UNKNOWN || !value_is(type, VALUE_NAMED))
        return dtype;
    Str word = str_behind_last(type->text, '.');
    if (str_in_words(word, "datetime Timestamp DateTime"))
        return DTYPE_DATETIME;
    if (str_is(word, "String"))
        return DTYPE_TEXT;
    return str_is(word, "Bool") ? DTYPE_BOOL : DTYPE_UNKNOWN;
}

static const Columns *with_field(Flow *flow, const Columns *columns, Str name, bool sure,
                                 Dtype dtype)
{
    ColumnFacts column = {.name = name, .sure = sure, .content.dtype = dtype};
    return columns_with(flow->arena, columns, column);
}

bool contract_alias(const Flow *flow, const Op *call, Str *name)
{
    const Value *alias = argument(flow, call, "alias", BY_NAME_ONLY);
    if (!alias || value_is(alias, VALUE_NONE))
        return true;
    *name = alias->text;
    return value_is_constant_text(alias);
}

/* --- typedframes --- */

/* Whole numbers with missing values among them are floats, once they are read. */
static Dtype dtype_read(const Value *type)
{
    Dtype dtype = dtype_declared(type);
    return dtype == DTYPE_INTEGER ? DTYPE_NUMBER : dtype;
}

/* ColumnSet(members=["a", "b"], type=float); a pattern may stand for any name. */
static const Columns *with_members(Flow *flow, const Columns *columns, const Op *call)
{
    const Value *members = argument(flow, call, "members", 0);
    const Value *regex = argument(flow, call, "regex", 2);
    Dtype dtype = dtype_read(argument(flow, call, "type", 1));
    bool is_list = value_is(members, VALUE_LIST) && members->is_constant;
    if (!is_list || (regex && !value_is_false(regex)))
        return columns_opened(flow->arena, columns);
    for (uint32_t i = 0; i < members->count; i++) {
        const Value *member = members->items[i];
        columns = value_is_constant_text(member)
                      ? with_field(flow, columns, member->text, true, dtype)
                      : columns_opened(flow->arena, columns);
    }
    return columns;
}

/* Other calls may make a column as well; what is no call does not. */
static const Columns *with_typedframes_field(Flow *flow, const Columns *columns, const Op *field)
{
    const Op *call = field->input;
    Str name = field->name;
    if (str_is(name, "allow_extra_columns") && value_is_true(value_of(flow, call)))
        return columns_opened(flow->arena, columns);
    if (!call || call->kind != OP_CALL)
        return columns;
    const Value *callee = value_of(flow, call->object);
    Str path = value_is(callee, VALUE_NAMED) ? callee->text : STR("");
    if (!str_starts(path, "typedframes."))
        return columns_opened(flow->arena, columns);
    Str made = str_behind_last(path, '.');
    if (str_is(made, "ColumnSet"))
        return with_members(flow, columns, call);
    if (!str_is(made, "Column"))
        return columns;
    return contract_alias(flow, call, &name)
               ? with_field(flow, columns, name, true, dtype_read(argument(flow, call, "type", 0)))
               : columns_opened(flow->arena, columns);
}

/* --- pandera --- */

/* Series[int], Optional[Series[int]]: the type within, with whether the column must be there.
 * NULL: it is no column. */
static const Op *type_of_column(const Flow *flow, const Op *type, bool *sure)
{
    *sure = true;
    for (uint32_t depth = 0; type->kind == OP_ITEM && type->key && depth < 3; depth++) {
        const Value *outer = value_of(flow, type->object);
        Str word = value_is(outer, VALUE_NAMED) ? str_behind_last(outer->text, '.') : STR("");
        if (str_in_words(word, "Index ClassVar"))
            return NULL;
        *sure = *sure && !str_is(word, "Optional");
        type = type->key->kind == OP_COLLECT ? type->key->args[0].op : type->key;
    }
    return type;
}

static const Columns *with_pandera_field(Flow *flow, const Columns *columns, const Op *field)
{
    bool sure, has_call = field->input && field->input->kind == OP_CALL;
    bool is_hidden = str_starts(field->name, "_") || !(field->flags & OP_ANNOTATED) || !field->key;
    const Op *type = is_hidden ? NULL : type_of_column(flow, field->key, &sure);
    Str name = field->name;
    if (!type)
        return columns;
    const Value *regex = has_call ? argument(flow, field->input, "regex", BY_NAME_ONLY) : NULL;
    bool is_pattern = regex && !value_is_false(regex);
    if (is_pattern || (has_call && !contract_alias(flow, field->input, &name)))
        return columns_opened(flow->arena, columns);
    return with_field(flow, columns, name, sure, dtype_declared(value_of(flow, type)));
}

/* Does the class Config within KLASS, else a base, say that there are no other columns? */
static bool is_strict(Flow *flow, const Class *klass, bool above)
{
    const Op *field;
    for (uint32_t at = klass->op->index + 1; (field = contract_field(flow, klass, &at));) {
        const Value *config = str_is(field->name, "Config") ? value_of(flow, field->input) : NULL;
        if (!value_is(config, VALUE_CLASS))
            continue;
        const Value *strict = class_attribute(flow, config, STR("strict"));
        if (!value_is(strict, VALUE_UNKNOWN))
            return value_is_true(strict) || value_is_text(strict, "filter");
    }
    return above;
}

/* --- both --- */

static const Columns *with_fields(Flow *flow, const Columns *columns, const Class *klass,
                                  ContractKind kind)
{
    const Op *field;
    for (uint32_t at = klass->op->index + 1; (field = contract_field(flow, klass, &at));)
        columns = kind == CONTRACT_PANDERA ? with_pandera_field(flow, columns, field)
                                           : with_typedframes_field(flow, columns, field);
    return columns;
}

/* What a base that is no class of this file is; a mixin from elsewhere may have columns. */
static bool has_no_columns(const Value *base)
{
    return value_is(base, VALUE_NAMED) &&
           (contract_of_base(base->text) != CONTRACT_NONE ||
            str_in_words(base->text, "typing.Generic abc.ABC object"));
}

static const Columns *with_columns(Flow *flow, const Columns *columns, const Columns *more)
{
    uint32_t count;
    const ColumnFacts *const *list = columns_list(flow->arena, more, &count);
    for (uint32_t i = 0; i < count; i++)
        columns = columns_with_entry(flow->arena, columns, list[i]);
    return columns_are_open(more) ? columns_opened(flow->arena, columns) : columns;
}

static const ClassContract *look(Flow *flow, const Class *klass, uint32_t depth);

/* The columns of the bases; what else they make of KLASS goes to *MADE. */
static const Columns *columns_of_bases(Flow *flow, const Class *klass, uint32_t depth,
                                       ClassContract *made)
{
    const Columns *columns = columns_none(false);
    for (uint32_t i = 0; i < klass->base_count; i++) {
        const Value *base = value_of(flow, klass->bases[i].op);
        const ClassContract *above = value_is(base, VALUE_CLASS) && depth < MOST_BASES_DEEP
                                         ? look(flow, base->klass, depth + 1)
                                         : NULL;
        ContractKind found = value_is(base, VALUE_NAMED) ? contract_of_base(base->text)
                             : above                     ? above->kind
                                                         : CONTRACT_NONE;
        if (found != CONTRACT_NONE)
            made->kind = (uint8_t)found;
        made->is_strict |= above && above->is_strict;
        if (above && above->written)
            columns = with_columns(flow, columns, above->written);
        else if (!above && !has_no_columns(base))
            columns = columns_opened(flow->arena, columns);
    }
    return columns;
}

/* A class that is its own base, through a name that is bound again, is none at that time. */
static const ClassContract *look(Flow *flow, const Class *klass, uint32_t depth)
{
    ClassContract *contract = &class_state(flow, klass)->contract;
    if (contract->is_known)
        return contract;
    contract->is_known = true;
    ClassContract made = {.is_known = true};
    const Columns *columns = columns_of_bases(flow, klass, depth, &made);
    if (made.kind != CONTRACT_NONE)
        made.written = with_fields(flow, columns, klass, made.kind);
    if (made.kind == CONTRACT_PANDERA)
        made.is_strict = is_strict(flow, klass, made.is_strict);
    *contract = made;
    return contract;
}

const Columns *columns_declared(Flow *flow, const Class *klass)
{
    const ClassContract *contract = look(flow, klass, 0);
    bool is_loose = contract->kind == CONTRACT_PANDERA && !contract->is_strict;
    return is_loose ? columns_opened(flow->arena, contract->written) : contract->written;
}

ContractKind contract_kind(Flow *flow, const Value *value)
{
    return value_is(value, VALUE_CLASS) ? look(flow, value->klass, 0)->kind : CONTRACT_NONE;
}
