#include "rule.h"

static void report_code(Pass *pass, const Op *call, const ColumnFacts *column, const Sample *code)
{
    report(pass, call->span,
           "column `%.*s` holds the text `%.*s` (%u rows), which is read as missing: "
           "add `keep_default_na=False`",
           STR_ARG(column->name), STR_ARG(code->value), code->count);
    const Column *data = column->content.data;
    if (data->path.len)
        because_in_file(pass, data->path, code->line, "`%.*s` stands here first",
                        STR_ARG(code->value));
}

static void check(Pass *pass, const Op *call)
{
    if (!calls_any(call, "read_csv read_table"))
        return;
    uint32_t count;
    const ColumnFacts *const *columns = evidence_columns(pass, call, &count);
    for (uint32_t i = 0; i < count; i++) {
        const Column *data = columns[i]->sure ? columns[i]->content.data : NULL;
        const Sample *code = data ? code_read_as_missing(data, i == 0) : NULL;
        if (code) {
            report_code(pass, call, columns[i], code);
            return;
        }
    }
}

const Rule rule_text_read_as_missing = {
    .code = "WL409",
    .name = "text-read-as-missing",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
