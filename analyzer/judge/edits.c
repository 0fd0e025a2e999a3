#include "judge/edits.h"

#include "judge/pass.h"
#include "judge/rule.h"

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool text_is(const Pass *pass, Span span, const char *expected)
{
    Str text = pass_text(pass, span);
    for (uint32_t i = 0; i < text.len; i++) {
        if (is_blank(text.at[i]))
            continue;
        if (text.at[i] != *expected)
            return false;
        expected++;
    }
    return *expected == '\0';
}

static const Arg *argument_named(const Op *call, const char *name)
{
    return call_argument(call, name, BY_NAME_ONLY);
}

/* The text that goes with an argument: the comma before it, or behind it when it is the first. */
static Span span_to_drop(const Op *call, const Arg *arg)
{
    if (call->arg_count == 1)
        return (Span){call->object->span.end, call->span.end};
    if (arg == call->args)
        return (Span){arg->span.start, arg[1].span.start};
    return (Span){arg[-1].span.end, arg->span.end};
}

/* What stands between the argument and its neighbour, or around the only one, is punctuation. */
bool can_drop_argument(const Pass *pass, const Op *call, const char *name)
{
    const Arg *arg = argument_named(call, name);
    if (!arg)
        return false;
    Span drop = span_to_drop(call, arg);
    Span before = {drop.start, arg->span.start}, behind = {arg->span.end, drop.end};
    if (call->arg_count == 1)
        return text_is(pass, before, "(") &&
               (text_is(pass, behind, ")") || text_is(pass, behind, ",)"));
    return arg == call->args ? text_is(pass, behind, ",") : text_is(pass, before, ",");
}

void fix_drop_argument(Pass *pass, const Op *call, const char *name)
{
    Span drop = span_to_drop(call, argument_named(call, name));
    if (call->arg_count == 1)
        fix_replace(pass, drop, "()");
    else
        fix_delete(pass, drop);
}

bool can_assign_inplace(const Pass *pass, const Op *call)
{
    return call->user && call->user->kind == OP_STATEMENT &&
           can_drop_argument(pass, call, "inplace");
}

void fix_assign_back(Pass *pass, const Op *statement, Str place)
{
    fix(pass, FIX_UNSAFE, "assign the result back to `%.*s`", STR_ARG(place));
    fix_insert(pass, statement->span.start, "%.*s = ", STR_ARG(place));
}

void fix_inplace(Pass *pass, const Op *call)
{
    const Op *part = receiver_of(call), *table = taken_from(part);
    if (!table || !is_assignable(table) || reach_of(table) != REACH_LASTING ||
        !member_has(called_member(call), MEMBER_INPLACE_SELF) || !can_repeat(pass, part) ||
        !can_assign_inplace(pass, call))
        return;
    fix_assign_back(pass, call->user, pass_text(pass, part->span));
    fix_drop_argument(pass, call, "inplace");
}

bool can_add_argument(const Pass *pass, const Op *call, uint32_t *place)
{
    *place = call->args[call->arg_count - 1].span.end;
    return text_is(pass, (Span){*place, call->span.end}, ")");
}

void fix_attribute(Pass *pass, const Op *attribute, const char *name)
{
    Span span = {attribute->span.end - attribute->name.len, attribute->span.end};
    fix_replace(pass, span, "%s", name);
}

Span span_of_column_name(const Pass *pass, const ColumnUse *use)
{
    Span span = use->at->span;
    Str text = pass_text(pass, span);
    if (use->at->kind == OP_ATTRIBUTE)
        return (Span){span.end - use->name.len, span.end};
    bool is_plain = use->at->kind == OP_CONSTANT && text.len == use->name.len + 2;
    return is_plain ? (Span){span.start + 1, span.end - 1} : span;
}

Str did_you_mean(Pass *pass, Str meant)
{
    return meant.len ? arena_printf(pass->arena, ": did you mean `%.*s`?", STR_ARG(meant)) : meant;
}

static bool can_be_quoted(Str name)
{
    return !str_has(name, "'") && !str_has(name, "\"") && !str_has(name, "\\");
}

void fix_name(Pass *pass, Span span, const char *order, Str name, Str meant)
{
    if (!str_eq(pass_text(pass, span), name) || !can_be_quoted(meant))
        return;
    fix(pass, FIX_UNSAFE, "%s `%.*s`", order, STR_ARG(meant));
    fix_replace(pass, span, "%.*s", STR_ARG(meant));
}

bool can_take_method(const Op *op)
{
    return !(op->flags & OP_BRACKETED) && (op->kind == OP_LOAD || op->kind == OP_ATTRIBUTE ||
                                           op->kind == OP_ITEM || op->kind == OP_CALL);
}

bool can_repeat(const Pass *pass, const Op *op)
{
    Str text = pass_text(pass, op->span);
    return !str_has(text, "\n") && !str_has(text, "\r") && !str_has(text, "(");
}
