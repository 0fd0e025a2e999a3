/* What samples show, and how messages tell it. */
#include "judge/evidence.h"
#include "judge/pass.h"
#include "judge/rule.h"
#include "judge/steps.h"

PatternResult evidence_search(Pass *pass, const Evidence *evidence, Str pattern, uint32_t flags)
{
    PatternResult result =
        pattern_try(pass->arena, pattern, flags, PATTERN_SEARCH, &evidence->values);
    if (result.is_exhausted)
        limit_note(pass->arena, pass->limits, pass->op->span, STR(STEP_PATTERN_BOUND));
    return result;
}

SamplesFound evidence_find(const Evidence *evidence,
                           bool (*is)(const void *context, const Sample *sample),
                           const void *context)
{
    SamplesFound found = {0};
    for (uint32_t i = 0; i < evidence->values.count; i++) {
        const Sample *sample = &evidence->values.at[i];
        if (!is(context, sample))
            continue;
        found.rows += sample->count;
        found.first = found.first ? found.first : sample;
    }
    return found;
}

static bool is_cell(const void *text, const Sample *sample)
{
    const Str *whole = text;
    return whole->len && (sample->is_shape ? shape_is_same(sample->value, *whole, false)
                                           : str_eq(sample->value, *whole));
}

const Sample *evidence_cell(const Evidence *evidence, Str text)
{
    return evidence_find(evidence, is_cell, &text).first;
}

/* What a shape shows of digits and of long words, which are all `a`, is not what the cells hold. */
static bool is_shown_by_shapes(Str text)
{
    for (uint32_t i = 0; i < text.len; i++)
        if ((text.at[i] >= '0' && text.at[i] <= '9') || text.at[i] == 'a' || text.at[i] == 'A')
            return false;
    return true;
}

static bool is_in_cell(const void *text, const Sample *sample)
{
    const Str *part = text;
    return part->len && sample->value.len > part->len && str_contains(sample->value, *part) &&
           (!sample->is_shape || is_shown_by_shapes(*part));
}

const Sample *evidence_part(const Evidence *evidence, Str text)
{
    return evidence_find(evidence, is_in_cell, &text).first;
}

uint32_t evidence_rows(const Evidence *evidence)
{
    uint32_t rows = 0;
    for (uint32_t i = 0; i < evidence->values.count; i++)
        rows += evidence->values.at[i].count;
    return rows;
}

Str evidence_share(Pass *pass, const Evidence *evidence, uint32_t rows, bool may_be_more)
{
    bool is_known = rows && (!evidence->column || evidence->column->rows);
    return is_known ? arena_printf(pass->arena, "%s%u of %u rows", may_be_more ? "at least " : "",
                                   rows, evidence_rows(evidence))
                    : STR("rows");
}

void because_of_sample(Pass *pass, const Evidence *evidence, const Sample *sample)
{
    const Column *column = evidence->column;
    if (sample && column->path.len && column->values_are_shapes)
        because_in_file(pass, column->path, 0,
                        "column `%.*s` holds values like `%.*s`, with any digits and words",
                        STR_ARG(column->name), STR_ARG(sample->value));
    else if (sample && column->path.len && (column->goes_on || column->counted))
        because_in_file(pass, column->path, sample->line,
                        "column `%.*s` holds `%.*s`; the figures are of the first %u rows",
                        STR_ARG(column->name), STR_ARG(sample->value),
                        column->counted ? column->counted : column->rows);
    else if (sample && column->path.len)
        because_in_file(pass, column->path, sample->line, "column `%.*s` holds `%.*s`",
                        STR_ARG(column->name), STR_ARG(sample->value));
}

void because_of_columns(Pass *pass, const Value *table)
{
    const Table *data = columns_table(table->facts->columns);
    const Columns *before = data ? NULL : columns_when_read(table);
    if (before)
        data = columns_table(before);
    if (data)
        because_in_file(pass, data->path, data->header_line,
                        data->origin == TABLE_FROM_NOTEBOOK
                            ? "an output kept here shows the columns"
                            : "the columns are those of this file");
    because_of_origin(pass, table);
}
