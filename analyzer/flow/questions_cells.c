#include "flow/questions_cells.h"

static bool has_outputs(const Source *source)
{
    for (uint32_t i = 0; i < source->cell_count; i++)
        if (source_saved_outputs(source, &source->cells[i]).len > 2) /* more than `[]` */
            return true;
    return false;
}

bool ran_without_error(const Code *code, const Op *op)
{
    const Source *source = code->source;
    if (source->kind != SOURCE_NOTEBOOK || !has_outputs(source))
        return false;
    return !str_has(source_saved_outputs(source, source_cell_at(source, op->span.start)),
                    "\"ename\"");
}
