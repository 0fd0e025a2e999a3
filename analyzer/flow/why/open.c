/* Since when a table may have columns that nobody knows. */
#include "flow/known.h"
#include "flow/questions.h"
#include "flow/why.h"

#define MOST_TABLES 20u /* that one was made of, one after the other */

/* The statement-like operation that OP is a part of: what can have changed a table. */
static const Op *outermost(const Op *op)
{
    while (op->user && op->user->kind != OP_STATEMENT && op->user->kind != OP_STORE)
        op = op->user;
    return op;
}

/* The operation between the last place before OP where all columns of OBJECT were known and the
 * next place where they no longer were; NULL: it was never known, or in no such order. */
static const Op *opener(const Why *why, const Object *object, const Op *op)
{
    const Op *known = NULL;
    for (uint32_t i = object->site->index; i <= op->index; i++) {
        const Op *seen = code_op(why->code, i);
        const Value *value = op_value(seen);
        if (!value_is(value, VALUE_FRAME) || object_of(value) != object)
            continue;
        if (columns_are_open(value->facts->columns))
            return known;
        known = outermost(seen);
    }
    return NULL;
}

static Str says_since(const Why *why, const Op *by, const char *what)
{
    return arena_printf(why->arena, "since %.*s: %.*s %s", STR_ARG(why_place(why, by)),
                        STR_ARG(why_text(why, by)), what);
}

/* A table that SITE is given and whose columns are not all known; NULL: none. */
static const Op *open_argument(const Op *site)
{
    for (uint32_t i = 0; site->kind == OP_CALL && i < site->arg_count; i++) {
        const Op *given = site->args[i].op;
        if (value_is(op_value(given), VALUE_FRAME) &&
            columns_are_open(op_value(given)->facts->columns))
            return given;
    }
    return NULL;
}

/* Why nobody knows what SITE is given; "" when that is not the reason. */
static Str why_given(const Why *why, const Op *site)
{
    for (uint32_t i = 0; site->kind == OP_CALL && i < site->arg_count; i++) {
        const Op *given = site->args[i].op;
        Str unknown = why_unknown(why, given);
        if (unknown.len)
            return unknown;
        if (value_is(op_value(given), VALUE_NAMED))
            return arena_printf(why->arena, "`%.*s` is not followed",
                                STR_ARG(op_value(given)->text));
    }
    return STR("");
}

static Str says_source(const Why *why, const Op *site)
{
    const Member *member = called_member(site);
    bool is_reader = member && member->owner == OWNER_PANDAS && str_starts(member->name, "read_");
    if (site->kind == OP_PARAMETER)
        return arena_printf(why->arena,
                            "`%.*s` is a parameter: what columns it brings is up to "
                            "the caller",
                            STR_ARG(site->name));
    Str fate = is_reader ? why_no_values(why, site) : STR("");
    if (fate.len)
        return arena_printf(why->arena, "since %.*s: %.*s", STR_ARG(why_place(why, site)),
                            STR_ARG(fate));
    Str since = says_since(why, site, "gives columns that are not known"),
        given = why_given(why, site);
    return given.len ? arena_printf(why->arena, "%.*s: %.*s", STR_ARG(since), STR_ARG(given))
                     : since;
}

Str why_open(const Why *why, const Op *op)
{
    const Value *table = op_value(op);
    if (!value_is(table, VALUE_FRAME) || !columns_are_open(table->facts->columns))
        return STR("");
    for (uint32_t i = 0; i < MOST_TABLES; i++) {
        const Object *object = object_of(table);
        const Op *site = object ? object->site : NULL;
        if (!site)
            return STR("it may be one of several tables");
        const Op *by = opener(why, object, op);
        if (by)
            return says_since(why, by, "may give it others");
        const Value *parent = object->parent;
        const Op *given = open_argument(site);
        if (value_is(parent, VALUE_FRAME) && columns_are_open(parent->facts->columns)) {
            table = parent;
            op = site;
        } else if (given) {
            table = op_value(given);
            op = given;
        } else {
            return says_source(why, site);
        }
    }
    return STR("");
}
