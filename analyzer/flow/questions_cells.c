#include "flow/questions_cells.h"

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

bool ran_with_columns(const Code *code, const Op *op)
{
    const Source *source = code->source;
    if (source->kind != SOURCE_NOTEBOOK || !has_outputs(source))
        return false;
    return !tells_of_missing(source_saved_outputs(source, source_cell_at(source, op->span.start)));
}
