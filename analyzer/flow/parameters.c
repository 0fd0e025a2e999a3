/* What the use of a parameter tells. */
#include "flow/engine.h"

const Value *frame_any(Flow *flow, const Op *site)
{
    Facts *facts = facts_copy(flow->arena, facts_unknown());
    facts->rows = lineage_new(flow->arena, site);
    facts->is_keyed = true;
    return frame_new(flow, site, facts, NULL, ORIGIN_NONE);
}

const Value *series_any(Flow *flow, const Op *site)
{
    Facts *facts = facts_copy(flow->arena, facts_unknown());
    facts->rows = lineage_new(flow->arena, site);
    facts->is_keyed = true;
    return series_new(flow, site, facts, NULL, ORIGIN_NONE, (Str){0});
}

typedef struct Evidence {
    bool for_frame, for_series, against;
} Evidence;

/* Where no other library of tables is imported, these tell a DataFrame … */
bool member_tells_frame(Str name)
{
    bool is_rare = member_has(model_member(OWNER_FRAME, name), MEMBER_PANDAS_ONLY) &&
                   !model_member(OWNER_SERIES, name);
    return is_rare ||
           str_in_words(name, "iterrows groupby merge dtypes set_index melt pivot applymap");
}

/* … a Series … */
static bool is_of_series(Str name)
{
    return str_in_words(name, "str to_frame");
}

/* … and these one of the two. */
static bool is_of_either(Str name)
{
    return member_has(model_member(OWNER_FRAME, name), MEMBER_PANDAS_ONLY) ||
           str_in_words(name, "loc isnull notnull isna fillna dropna drop_duplicates reset_index "
                              "value_counts to_csv nunique columns assign astype describe query "
                              "rename sample eval explode nlargest corr");
}

bool member_tells_rival(Str name)
{
    return str_in_words(name, "append_row withColumn with_columns toPandas to_pandas lazy collect "
                              "compute persist npartitions divisions dims coords data_vars sel "
                              "isel crs geometry rdd schema write frame_id execute");
}

/* One attribute of the parameter: a name that only pandas has tells which of the two it is; one
 * that neither has tells that it is something else, or a column. */
static void weigh_attribute(Evidence *evidence, Str name)
{
    bool is_rare = member_has(model_member(OWNER_SERIES, name), MEMBER_PANDAS_ONLY) &&
                   !model_member(OWNER_FRAME, name);
    evidence->for_frame |= member_tells_frame(name);
    evidence->for_series |= is_of_series(name) || is_rare;
    evidence->against |= member_tells_rival(name);
}

/* Keywords that only the methods of one of the two take. */
static void weigh_call(Evidence *evidence, const Op *call)
{
    const Member *of_frame = model_member(OWNER_FRAME, call->object->name);
    if (!of_frame || of_frame->kind != MEMBER_METHOD)
        return;
    for (uint32_t i = 0; i < call->arg_count; i++) {
        const Arg *arg = &call->args[i];
        if (arg->kind == ARG_KEYWORD && str_in_words(arg->name, "columns subset left_on right_on"))
            evidence->for_frame = true;
        if (arg->kind == ARG_KEYWORD && str_is(arg->name, "axis") && str_is(arg->op->name, "1") &&
            str_in_words(call->object->name, "drop dropna"))
            evidence->for_frame = true;
    }
}

/* Methods that a column has and a value of a dict has not. */
static bool is_of_column(Str name)
{
    return member_has(model_member(OWNER_SERIES, name), MEMBER_PANDAS_ONLY) ||
           str_in_words(name, "apply fillna isnull notnull isna str dt");
}

static bool is_text(const Op *key)
{
    return key && key->kind == OP_CONSTANT && key->detail == CONSTANT_STRING;
}

#define MOST_TERMS 8u

/* df["a"] > 3, also beside other terms of `&` and `|`, of the variable SLOT. */
static bool compares_column(const Op *mask, uint32_t slot)
{
    for (uint32_t i = 0; mask && i < MOST_TERMS; i++) {
        const Op *term = mask->kind == OP_BINARY ? mask->key : mask;
        const Op *column = term->kind == OP_COMPARE ? term->object : NULL;
        if (column && column->kind == OP_ITEM && is_text(column->key) &&
            column->object->kind == OP_LOAD && column->object->slot == slot)
            return true;
        mask = mask->kind == OP_BINARY ? mask->object : NULL;
    }
    return false;
}

/* df["a"] alone may be a dict; together with a member that both kinds have it is a frame, and
 * so is what is asked for the rows where one of its columns fits. */
static Evidence weigh_uses(const Flow *flow, const Function *function, uint32_t param)
{
    Evidence evidence = {0};
    bool has_column = false, has_shared = false;
    uint32_t slot = function->params[param].slot;
    for (uint32_t i = function->op->index + 1; i < function->op->end; i++) {
        const Op *op = code_op(flow->code, i);
        bool is_use = op->object && op->object->kind == OP_LOAD && op->object->slot == slot;
        const Op *inner = op->kind == OP_ATTRIBUTE ? op->object : NULL;
        bool is_on_column = inner && inner->kind == OP_ITEM && inner->object->kind == OP_LOAD &&
                            inner->object->slot == slot && is_text(inner->key);
        evidence.for_frame |= is_on_column && is_of_column(op->name);
        if (op->kind == OP_CALL && op->object->kind == OP_ATTRIBUTE &&
            op->object->object->kind == OP_LOAD && op->object->object->slot == slot)
            weigh_call(&evidence, op);
        if (is_use && op->kind == OP_ATTRIBUTE) {
            weigh_attribute(&evidence, op->name);
            has_shared |= is_of_either(op->name);
        } else if (is_use && (op->kind == OP_ITEM || op->kind == OP_STORE_ITEM)) {
            has_column |= is_text(op->key);
            evidence.for_frame |= compares_column(op->key, slot);
        }
    }
    evidence.for_frame |= has_column && has_shared;
    return evidence;
}

const Value *value_from_use(Flow *flow, const Function *function, uint32_t param, const Op *site)
{
    if (!flow->imports_pandas || flow->knows_rivals)
        return value_plain(VALUE_UNKNOWN);
    Evidence evidence = weigh_uses(flow, function, param);
    if (evidence.against || evidence.for_frame == evidence.for_series)
        return value_plain(VALUE_UNKNOWN);
    return evidence.for_frame ? frame_any(flow, site) : series_any(flow, site);
}
