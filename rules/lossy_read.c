#include "rule.h"

static void report_loss(Pass *pass, const Op *read, const LossyColumn *lossy)
{
    const Column *data = lossy->data;
    if (lossy->loses_zeros)
        report(pass, read->span,
               "%u of the %u values seen in `%.*s` lose the zeros in front: `%.*s` becomes %.*s; "
               "read the column as text, with `dtype={\"%.*s\": str}`",
               data->zero_led.count, data->rows, STR_ARG(data->name), STR_ARG(lossy->example),
               STR_ARG(lossy->becomes), STR_ARG(data->name));
    else
        report(pass, read->span,
               "`%.*s` becomes a column of floats because values are missing, and integers like "
               "%.*s lose their last digits: read it with `dtype={\"%.*s\": str}`",
               STR_ARG(data->name), STR_ARG(lossy->example), STR_ARG(data->name));
    because_in_file(pass, data->path, lossy->line, "the first such value");
}

/* One finding for a file; further columns are named in its notes. */
static void check(Pass *pass, const Op *read)
{
    LossyColumn lossy;
    for (uint32_t i = 0; column_lost_by(pass_code(pass), read, i, &lossy); i++)
        if (i == 0)
            report_loss(pass, read, &lossy);
        else
            because_in_file(pass, lossy.data->path, lossy.line, "column `%.*s` too",
                            STR_ARG(lossy.data->name));
}

const Rule rule_lossy_read = {
    .code = "WL512",
    .name = "lossy-read",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
