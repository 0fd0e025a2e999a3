#include "rule.h"

/* The letter in the text of the program, where the format is written out once. */
static void offer_letter(Pass *pass, const Op *format, const char *wrong, const char *right)
{
    Str text = pass_text(pass, format->span);
    uint32_t at = str_find(text, wrong, 0);
    bool is_once =
        format->kind == OP_CONSTANT && at < text.len && str_find(text, wrong, at + 1) == text.len;
    if (!is_once)
        return;
    uint32_t letter = format->span.start + at + 1;
    fix(pass, FIX_UNSAFE, "write `%s`", right);
    fix_replace(pass, (Span){letter, letter + 1}, "%s", right + 1);
}

static void report_letter(Pass *pass, const Op *call, const Op *format, bool is_minute)
{
    report(pass, call->span,
           is_minute ? "`%%M` is the minute, which stands in the place of the month here: the "
                       "month is `%%m`"
                     : "`%%m` is the month, which stands in the place of the minute here: the "
                       "minute is `%%M`");
    offer_letter(pass, format, is_minute ? "%M" : "%m", is_minute ? "%m" : "%M");
}

static void report_twice(Pass *pass, const DatesRead *read, const Op *other)
{
    bool as_day = order_read_by(&read->reading) == DATE_DAY;
    report(pass, read->call->span,
           "the same dates are read with the %s first here and with the %s first in another "
           "place: one of the two takes days for months",
           as_day ? "day" : "month", as_day ? "month" : "day");
    because(pass, other, "the other place");
}

/* Of several columns that are read in the same way, without a format, the first one is enough. */
static void check_columns(Pass *pass, const Op *call)
{
    DatesReadAll all = dates_read(pass, call);
    bool is_told = false;
    for (uint32_t i = 0; i < all.count && !is_told; i++) {
        const DatesRead *read = &all.at[i];
        const Op *other = date_read_twice(pass, read);
        DateFault fault = other ? (DateFault){0} : date_fault(pass, read);
        if (other)
            report_twice(pass, read, other);
        report_date_fault(pass, read, &fault);
        is_told = other || (fault.kind && !read->reading.format);
    }
}

static void check(Pass *pass, const Op *call)
{
    char letter;
    const Op *format = date_format_misplaced(call, &letter);
    if (format)
        report_letter(pass, call, format, letter == 'M');
    else
        check_columns(pass, call);
}

const Rule rule_ambiguous_date = {
    .code = "WL508",
    .name = "ambiguous-date",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
