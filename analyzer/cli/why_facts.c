#include "cli/why_facts.h"

#include "flow/questions.h"
#include "report/display.h"

typedef struct Telling {
    const Why *why;
    FILE *out;
    Map told;        /* what was written */
    bool has_tables; /* something of pandas was told of */
    Str reason;
} Telling;

static bool is_inside(const Op *op, Span statement)
{
    return op->span.start >= statement.start && op->span.end <= statement.end &&
           op->span.end > op->span.start;
}

static bool is_unknown(const Op *op)
{
    const Value *value = op_value(op);
    return value_is(value, VALUE_UNKNOWN) || value_is(value, VALUE_UNSET);
}

/* Does USER do something to OBJECT that a rule would ask about, were it pandas? */
static bool is_receiver(const Op *user, const Op *op)
{
    bool takes_part = user->kind == OP_ATTRIBUTE || user->kind == OP_ITEM ||
                      user->kind == OP_STORE_ITEM || user->kind == OP_STORE_ATTRIBUTE ||
                      user->kind == OP_DELETE_ITEM;
    return takes_part && user->object == op;
}

/* Of a chain on something unknown the first link says it all. */
static bool is_first_unknown(const Op *op)
{
    const Op *before = op->object;
    if (op->kind == OP_CALL && before && before->kind == OP_ATTRIBUTE)
        before = before->object;
    return !before || !is_unknown(before);
}

static bool is_code(const Value *value)
{
    return value_is(value, VALUE_NAMED) || value_is(value, VALUE_FUNCTION) ||
           value_is(value, VALUE_CLASS) || value_is(value, VALUE_MEMBER);
}

/* Accessors and indexers say nothing that their table does not. */
static bool is_table_or_group(const Value *value)
{
    return value_is_data(value) || value_is(value, VALUE_GROUPBY) ||
           value_is(value, VALUE_SERIES_GROUPBY) || value_is(value, VALUE_WINDOW);
}

static bool is_worth_telling(const Op *op)
{
    const Value *value = op_value(op);
    if (op->kind == OP_STORE || op->kind == OP_STATEMENT || !op->value)
        return false;
    if (is_table_or_group(value))
        return true;
    if (!op->user || !is_receiver(op->user, op) || is_code(value))
        return false;
    return is_unknown(op) ? is_first_unknown(op)
                          : !value_is_pandas(value) && !value_is_indexer(value);
}

static void write_line(FILE *out, const char *indent, const char *label, Str text)
{
    Buffer line = {0};
    display_add(&line, text);
    if (text.len)
        fprintf(out, "%s%s%.*s\n", indent, label, STR_ARG(buffer_str(&line)));
    buffer_free(&line);
}

static void keep_reason(Telling *telling, Str reason)
{
    if (!telling->reason.len)
        telling->reason = reason;
}

static void tell_contents(Telling *telling, const Op *op)
{
    const Why *why = telling->why;
    Str open = why_open(why, op), no_values = why_no_values(why, op);
    write_line(telling->out, "    ", "columns: ", why_columns(why, op));
    bool names_place = str_starts(open, "since ");
    write_line(telling->out, "    ",
               names_place ? "there may be other columns " : "there may be other columns: ", open);
    write_line(telling->out, "    ", "values: ", why_values(why, op));
    write_line(telling->out, "    ", "no values are known: ", no_values);
    if (open.len)
        keep_reason(telling,
                    arena_printf(why->arena, "%.*s may have columns that are not known, %.*s",
                                 STR_ARG(why_text(why, op)), STR_ARG(open)));
    else if (no_values.len)
        keep_reason(telling, arena_printf(why->arena, "no values of %.*s are known: %.*s",
                                          STR_ARG(why_text(why, op)), STR_ARG(no_values)));
}

static Str kind_of(const Why *why, const Op *op)
{
    if (is_unknown(op))
        return arena_printf(why->arena, "not known to be pandas: %.*s",
                            STR_ARG(why_unknown(why, op)));
    if (!value_is_pandas(op_value(op)))
        return arena_printf(why->arena, "not pandas: %.*s", STR_ARG(why_kind(why, op)));
    return why_kind(why, op);
}

static void tell(Telling *telling, const Op *op)
{
    const Why *why = telling->why;
    Str text = why_text(why, op), kind = kind_of(why, op);
    Str line = arena_printf(why->arena, "%.*s: %.*s", STR_ARG(text), STR_ARG(kind));
    if (map_get(&telling->told, line) != MAP_ABSENT)
        return;
    map_put(why->arena, &telling->told, line, 1);
    write_line(telling->out, "", "", line);
    telling->has_tables |= value_is_pandas(op_value(op));
    if (why_has_contents(op))
        tell_contents(telling, op);
    else if (is_unknown(op) || !telling->has_tables)
        telling->reason = arena_printf(why->arena, "%.*s is %.*s", STR_ARG(text), STR_ARG(kind));
}

Str why_write_facts(const Why *why, Span statement, FILE *out)
{
    Telling telling = {.why = why, .out = out};
    for (uint32_t i = 0; i < why->code->op_count; i++) {
        const Op *op = code_op(why->code, i);
        if (is_inside(op, statement) && is_worth_telling(op))
            tell(&telling, op);
    }
    return telling.reason;
}

bool why_is_reached(const Why *why, Span statement)
{
    bool any = false;
    for (uint32_t i = 0; i < why->code->op_count; i++) {
        const Op *op = code_op(why->code, i);
        if (!is_inside(op, statement))
            continue;
        any = true;
        if (op->value)
            return true;
    }
    return !any;
}
