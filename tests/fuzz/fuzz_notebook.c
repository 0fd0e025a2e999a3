/* Notebooks, through all stages. Input: a byte; when it is odd the rest is the JSON itself, else
 * cells that are wrapped (notebook_text.h) as the byte says. */
#include "data/outputs.h"
#include "notebook_text.h"
#include "promises.h"

static void check_outputs(Arena *arena, const Source *source)
{
    for (uint32_t i = 0; i < source->cell_count; i++) {
        SavedOutputs outputs = outputs_of_cell(arena, source, &source->cells[i]);
        for (uint32_t j = 0; j < outputs.count; j++) {
            const Table *table = &outputs.at[j].table;
            for (uint32_t k = 0; k < table->column_count; k++)
                CHECK(is_utf8(table->columns[k].name), "a name is text");
            Column column;
            if (outputs.at[j].kind == SAVED_SERIES)
                outputs_value_counts(arena, &outputs.at[j], &column);
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena *arena = fresh_arena();
    Input input = {data, size};
    uint8_t how = input_byte(&input);
    Str text = input_rest(&input);
    Source source;
    if (how % 2 == 0)
        text = notebook_text(arena, text, how / 2);
    if (!read_source(arena, STR("a.ipynb"), text, &source))
        return 0;
    check_source(&source);
    check_outputs(arena, &source);
    Linted linted = lint_all(arena, &source, TARGET_UNKNOWN);
    check_findings(&source, &linted.findings);
    check_prefilter(&source, &linted.findings);
    if (is_nth(data, size, 16))
        check_fixes(arena, &source, TARGET_UNKNOWN, true);
    return 0;
}
