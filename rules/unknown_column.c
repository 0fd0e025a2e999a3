#include "rule.h"

typedef struct Here {
    Pass *pass;
    const Op *op; /* that names the columns */
} Here;

/* The name alone: within quotes, behind the point of an attribute; else all that stands there. */
static Span span_of_name(const Pass *pass, const ColumnUse *use)
{
    Span span = use->at->span;
    Str text = pass_text(pass, span);
    if (use->at->kind == OP_ATTRIBUTE)
        return (Span){span.end - use->name.len, span.end};
    bool is_plain = use->at->kind == OP_CONSTANT && text.len == use->name.len + 2;
    return is_plain ? (Span){span.start + 1, span.end - 1} : span;
}

/* A column of the file that the code has renamed or dropped since is no attribute any more. */
static bool was_read(const ColumnUse *use)
{
    const Op *reader = reader_of(use->table);
    return reader && columns_get(op_value(reader)->facts->columns, use->name);
}

/* What a notebook's cell that ran has was there then: only a slip that nothing else explains is
 * one. */
static bool is_explained(const Here *here, const ColumnUse *use, uint32_t like)
{
    const Code *code = pass_code(here->pass);
    bool is_attribute = use->at->kind == OP_ATTRIBUTE;
    bool is_gone = is_attribute && !ran_with_columns(code, here->op) && was_read(use);
    return !is_gone && (is_attribute || ran_with_columns(code, here->op)) &&
           (like == 0 || code_mentions(code, use->name) > 1);
}

static void name_source(Pass *pass, const Value *table)
{
    const Table *data = columns_table(table->facts->columns);
    const Op *reader = data ? NULL : reader_of(table);
    if (reader)
        data = columns_table(op_value(reader)->facts->columns);
    if (data)
        because_in_file(pass, data->path, data->header_line,
                        data->origin == TABLE_FROM_NOTEBOOK
                            ? "an output kept here shows the columns"
                            : "the columns are those of this file");
    because_of_origin(pass, table);
}

typedef struct Namings {
    const Op *at;
    uint32_t count;
} Namings;

static void count_naming(void *context, const ColumnUse *use)
{
    Namings *namings = context;
    namings->count += use->at == namings->at;
}

/* Does the same text name a column of another table too, as `on` of a merge does? Then no other
 * name may do for both. */
static bool is_shared(const Here *here, const ColumnUse *use)
{
    Namings namings = {.at = use->at};
    each_column_use(here->op, count_naming, &namings);
    return namings.count > 1;
}

static void offer_fix(const Here *here, const ColumnUse *use, Str meant)
{
    Span span = span_of_name(here->pass, use);
    bool fits = use->at->kind != OP_ATTRIBUTE || is_identifier(meant);
    if (fits && !is_shared(here, use))
        fix_name(here->pass, span, "write", use->name, meant);
}

static void tell(const Here *here, const ColumnUse *use, Str meant)
{
    Pass *pass = here->pass;
    bool has_name = use->table_op && use->table_op->kind == OP_LOAD;
    Str table = has_name ? pass_text(pass, use->table_op->span) : STR("");
    const char *quote = has_name ? "`" : "";
    const char *way_out = "";
    if (!meant.len && column_got_suffix(use->table, use->name))
        way_out = "; the merge gave both tables' columns a suffix: `_x` and `_y`";
    report(pass, span_of_name(pass, use), "%s%s%.*s%s has no column `%.*s`%s%s%.*s%s",
           has_name ? "" : "the table", quote, STR_ARG(table), quote, STR_ARG(use->name), way_out,
           meant.len ? ": did you mean `" : "", STR_ARG(meant), meant.len ? "`?" : "");
}

static void judge(void *context, const ColumnUse *use)
{
    const Here *here = context;
    Str meant;
    if (use->need == COLUMN_IGNORED || !column_is_unknown(pass_code(here->pass), use))
        return;
    uint32_t like = columns_like(use->table, use->name, &meant);
    if (is_explained(here, use, like))
        return;
    tell(here, use, meant);
    name_source(here->pass, use->table);
    if (like == 1)
        offer_fix(here, use, meant);
}

typedef struct Called { /* a function of another file, which is given a table */
    const Here *here;
    const Function *doer;
    bool has_told;
} Called;

/* The first that is missing stops the function. */
static void judge_called(void *context, const ColumnUse *use)
{
    Called *called = context;
    const Here *here = called->here;
    Str meant;
    bool is_missing = use->need == COLUMN_NEEDED && column_is_unknown(pass_code(here->pass), use) &&
                      is_given_without(here->op, use->table, use->name);
    if (!is_missing || called->has_told)
        return;
    uint32_t like = columns_like(use->table, use->name, &meant);
    if (is_explained(here, use, like))
        return;
    report(here->pass, here->op->span,
           "`%.*s` reads the column `%.*s`, which the table it is given does not have%s%.*s%s",
           STR_ARG(called->doer->name), STR_ARG(use->name), meant.len ? ": did you mean `" : "",
           STR_ARG(meant), meant.len ? "`?" : "");
    because(here->pass, use->at, "`%.*s` is read here", STR_ARG(use->name));
    name_source(here->pass, use->table);
    called->has_told = true;
}

static bool see_called(void *context, const Op *op, const Function *doer)
{
    Called *called = context;
    called->doer = doer;
    each_column_use(op, judge_called, called);
    return called->has_told;
}

/* What stands in a try may be there to fail. */
static void check(Pass *pass, const Op *op)
{
    if (op->flags & (OP_TRIED | OP_GUARDED))
        return;
    Here here = {pass, op};
    each_column_use(op, judge, &here);
    each_op_called(pass_code(pass), op, see_called, &(Called){.here = &here});
}

const Rule rule_unknown_column = {
    .code = "WL302",
    .name = "unknown-column",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_ITEM) | ON(OP_DELETE_ITEM) | ON(OP_ATTRIBUTE) | ON(OP_CALL),
    .check = check,
};
