#include "flow/nth.h"
#include "flow/questions.h"

typedef struct Search {
    const Code *code;
    const Op *op;
    Nth nth;
    MissedColumn *missed;
    const Function *doer;
    bool is_declared;
    bool has_stopped; /* the first that is missing stops the function of another file */
} Search;

/* Which column was meant: one that is like it, else for a hint the nearest. */
static Str hint(const ColumnUse *use, Str meant)
{
    bool is_needed = use->need != COLUMN_IGNORED && !column_got_suffix(use->table, use->name);
    return meant.len || !is_needed ? meant : column_nearest(use->table, use->name);
}

static void give(Search *search, const ColumnUse *use, Str meant, uint32_t like)
{
    if (nth_is_next(&search->nth))
        *search->missed = (MissedColumn){.use = *use,
                                         .meant = search->is_declared ? (Str){0} : hint(use, meant),
                                         .is_surely_meant = like == 1,
                                         .doer = search->doer,
                                         .is_declared = search->is_declared};
}

/* A column of the file that the code has renamed or dropped since is no attribute any more. */
static bool was_read(const ColumnUse *use)
{
    const Columns *before = columns_when_read(use->table);
    return before && columns_get(before, use->name);
}

/* What a notebook's cell that ran has was there then: only a slip that nothing else explains is
 * one. */
static bool is_explained(const Search *search, const ColumnUse *use, uint32_t like)
{
    bool is_attribute = use->at->kind == OP_ATTRIBUTE;
    bool has_run = ran_with_columns(search->code, search->op);
    bool is_gone = is_attribute && !has_run && was_read(use);
    if (is_attribute && !has_run && !like && !attribute_may_be_added(search->code, use->at))
        return false;
    return !is_gone && (is_attribute || has_run) &&
           (like == 0 || code_mentions(search->code, use->name) > 1);
}

static void look(void *context, const ColumnUse *use)
{
    Str meant;
    Search *search = context;
    if (use->need == COLUMN_IGNORED || !column_is_unknown(search->code, use))
        return;
    uint32_t like = columns_like(use->table, use->name, &meant);
    if (!is_explained(search, use, like))
        give(search, use, meant, like);
}

static void look_called(void *context, const ColumnUse *use)
{
    Str meant;
    Search *search = context;
    if (search->has_stopped || use->need != COLUMN_NEEDED ||
        !column_is_unknown(search->code, use) ||
        !is_given_without(search->op, use->table, use->name))
        return;
    uint32_t like = columns_like(use->table, use->name, &meant);
    if (is_explained(search, use, like))
        return;
    give(search, use, meant, like);
    search->has_stopped = true;
}

static bool see_called(void *context, const Op *op, const Function *doer)
{
    Search *search = context;
    search->doer = doer;
    each_column_use(op, look_called, search);
    return search->has_stopped;
}

/* people: Annotated[pd.DataFrame, People] of a table that has not all that People declares. */
static void look_at_contract(Search *search)
{
    const BrokenContract *broken = code_broken_contract_at(search->code, search->op);
    if (!broken)
        return;
    ColumnUse use = {.need = COLUMN_NEEDED,
                     .name = broken->column,
                     .at = broken->function->params[broken->param].annotation,
                     .table = broken->table};
    search->doer = broken->function;
    search->is_declared = true;
    if (column_is_unknown(search->code, &use))
        give(search, &use, (Str){0}, 0);
}

bool column_missed_by(const Code *code, const Op *op, uint32_t number, MissedColumn *missed)
{
    Search search = {.code = code, .op = op, .nth = {.left = number}, .missed = missed};
    if (op->flags & (OP_TRIED | OP_GUARDED))
        return false;
    each_column_use(op, look, &search);
    if (!search.nth.is_found)
        each_op_called(code, op, see_called, &search);
    if (!search.nth.is_found && !search.has_stopped)
        look_at_contract(&search);
    return search.nth.is_found;
}

/* A dictionary with a name of its own may serve many tables, each with some of its keys. */
static bool stands_there(const ColumnUse *use)
{
    return use->at->kind == OP_CONSTANT;
}

/* What asks to leave out, or to add, what is not there. */
static bool is_passing_meant(const Op *call)
{
    return calls_any(call, "drop reindex filter DataFrame");
}

/* The column has its new name already, as when a cell runs twice. */
static bool has_become(const ColumnUse *use)
{
    return use->becomes.len && columns_get(use->table->facts->columns, use->becomes);
}

static void look_passed_over(void *context, const ColumnUse *use)
{
    Str meant;
    Search *search = context;
    if (use->need != COLUMN_IGNORED || !column_is_unknown(search->code, use) || has_become(use))
        return;
    uint32_t like = columns_like(use->table, use->name, &meant);
    bool is_slip = like && code_mentions(search->code, use->name) == 1;
    bool is_told = stands_there(use) && !is_passing_meant(search->op) &&
                   !ran_with_columns(search->code, search->op);
    if (is_slip || is_told)
        give(search, use, meant, like);
}

/* pd.DataFrame({"age": …}, columns=["agee"]) */
static void look_at_constructor(Search *search)
{
    const Op *names = argument_of(search->op, "columns", 2);
    const Value *data = op_value(argument_of(search->op, "data", 0));
    bool is_display = names && names->kind == OP_COLLECT && !(names->flags & OP_REPEATED);
    if (!is_display || !value_is(data, VALUE_DICT) || !data->is_constant)
        return;
    for (uint32_t i = 0; i < names->arg_count; i++) {
        bool known;
        Str meant;
        ColumnUse use = {.need = COLUMN_IGNORED, .at = names->args[i].op};
        use.name = text_of(use.at, &known);
        uint32_t like = known ? keys_like(data, use.name, &meant) : 0;
        if (like && code_mentions(search->code, use.name) <= 1)
            give(search, &use, meant, like);
    }
}

bool column_passed_over(const Code *code, const Op *op, uint32_t number, MissedColumn *missed)
{
    Search search = {.code = code, .op = op, .nth = {.left = number}, .missed = missed};
    each_column_use(op, look_passed_over, &search);
    if (calls(op, OWNER_PANDAS, "DataFrame"))
        look_at_constructor(&search);
    return search.nth.is_found;
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

bool name_is_shared(const Op *op, const ColumnUse *use)
{
    Namings namings = {.at = use->at};
    each_column_use(op, count_naming, &namings);
    return namings.count > 1;
}
