#include "report/summary.h"

#include "base/buffer.h"

/* "1 warning", "3 warnings", behind a comma when something stands before it. */
static void add_count(Buffer *out, uint32_t count, const char *noun)
{
    if (count)
        buffer_printf(out, "%s%u %s%s", out->len ? ", " : "", count, noun, count == 1 ? "" : "s");
}

static void add_fixable(Buffer *out, const Totals *totals)
{
    if (totals->fixable)
        buffer_printf(out, " %u fixable with --fix", totals->fixable);
    if (totals->fixable && totals->unsafe_fixable)
        buffer_printf(out, " (%u more with --unsafe-fixes)", totals->unsafe_fixable);
    else if (totals->unsafe_fixable)
        buffer_printf(out, " %u fixable with --fix --unsafe-fixes", totals->unsafe_fixable);
    if (totals->fixable || totals->unsafe_fixable)
        buffer_add_char(out, '.');
}

void summary_write(Reporter *reporter)
{
    const Totals *totals = &reporter->totals;
    Buffer counts = {0}, fixable = {0};
    add_count(&counts, totals->errors, "error");
    add_count(&counts, totals->warnings, "warning");
    add_count(&counts, totals->notes, "note");
    add_fixable(&fixable, totals);
    if (reporter->settings->quiet)
        ;
    else if (counts.len)
        fprintf(reporter->out, "Found %s.%.*s\n", counts.at, STR_ARG(buffer_str(&fixable)));
    else
        fputs("All checks passed.\n", reporter->out);
    buffer_free(&counts);
    buffer_free(&fixable);
}
