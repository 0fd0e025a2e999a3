#include "data/layout_plan.h"

DataStatus layout_malformed(const Plan *plan, const char *sentence)
{
    *plan->why = str_of(sentence);
    return DATA_MALFORMED;
}

DataStatus layout_unsupported(const Plan *plan, const char *sentence)
{
    *plan->why = str_of(sentence);
    return DATA_UNSUPPORTED;
}

const Row *layout_row(const Plan *plan, uint32_t index)
{
    return index < plan->rows->list.count ? &plan->rows->list.at[index] : NULL;
}

DataStatus layout_of(Arena *arena, const Rows *rows, const CsvOptions *options, Layout *layout,
                     Str *why)
{
    *layout = (Layout){0};
    Plan plan = {.arena = arena, .rows = rows, .options = options, .layout = layout, .why = why};
    DataStatus status = layout_find_names(&plan);
    return status == DATA_READ ? layout_choose(&plan) : status;
}
