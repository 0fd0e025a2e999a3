#include "flow/questions/cells.h"

static bool has_outputs(const Source *source)
{
    for (uint32_t i = 0; i < source->cell_count; i++)
        if (source_saved_outputs(source, &source->cells[i]).len > 2) /* more than `[]` */
            return true;
    return false;
}

/* What pandas raises for a name that is not there, also before 1.0. */
static bool tells_of_missing(Str outputs)
{
    return str_has(outputs, "\"ename\"") &&
           (str_has(outputs, "KeyError") || str_has(outputs, "AttributeError") ||
            str_has(outputs, "UndefinedVariableError") || str_has(outputs, "contained in axis"));
}

static bool has_counts(const Source *source)
{
    for (uint32_t i = 0; i < source->cell_count; i++)
        if (source->cells[i].ran)
            return true;
    return false;
}

/* A cell whose number is null among cells with one was written since. */
bool ran_with_columns(const Code *code, const Op *op)
{
    const Source *source = code->source;
    if (source->kind != SOURCE_NOTEBOOK || !has_outputs(source))
        return false;
    const Cell *cell = source_cell_at(source, op->span.start);
    Str outputs = source_saved_outputs(source, cell);
    bool is_new = cell->is_unrun && outputs.len <= 2 && has_counts(source);
    return !is_new && !tells_of_missing(outputs);
}
