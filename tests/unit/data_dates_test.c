/* Dates in digits, and formats with the answers of Python's strptime. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "data/date_format.h"
#include "data/dates.h"

static DateOrder order(const char *text)
{
    return date_numeric(str_of(text)).order;
}

static void orders(void **state)
{
    (void)state;
    assert_int_equal(order("13/02/2024"), DATE_DAY);
    assert_int_equal(order("02/13/2024"), DATE_MONTH);
    assert_int_equal(order("05/02/2024"), DATE_EITHER);
    assert_int_equal(order("5.5.24"), DATE_NEITHER);
    assert_int_equal(order("2024-02-13 10:00"), DATE_MONTH);
    assert_int_equal(order("13-02-2024T10:00"), DATE_DAY);
}

static void what_is_no_date(void **state)
{
    (void)state;
    static const char *const texts[] = {"",           "13/02",       "13/02-2024",   "32/13/2024",
                                        "13/13/2024", "1.2.3.4",     "192.168.1.10", "2024-02-05x",
                                        "5/2/024",    "024/02/2024", "0/1/2024",     "555-12-3456"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (order(texts[i]) != DATE_NONE)
            fail_msg("%s", texts[i]);
}

static DateFit fit(const char *format, const char *text)
{
    return format_fits(str_of(format), str_of(text));
}

static void formats_that_fit(void **state)
{
    (void)state;
    assert_int_equal(fit("%d/%m/%Y", "5/02/2024"), DATE_FITS);
    assert_int_equal(fit("%Y-%m-%d %H:%M:%S", "2024-02-05 10:07:09"), DATE_FITS);
    assert_int_equal(fit("%b %d, %Y", "JUL 1, 2004"), DATE_FITS);
    assert_int_equal(fit("%A %d %B %y", "Monday  05 may 24"), DATE_FITS);
    assert_int_equal(fit("%I:%M %p", "01:30 pm"), DATE_FITS);
    assert_int_equal(fit("%Y%m%d", "20240205"), DATE_FITS);
}

static void formats_that_do_not_fit(void **state)
{
    (void)state;
    assert_int_equal(fit("%m/%d/%Y", "13/02/2024"), DATE_FITS_NOT);
    assert_int_equal(fit("%d/%m/%Y", "05-02-2024"), DATE_FITS_NOT);
    assert_int_equal(fit("%d/%m/%y", "05/02/2024"), DATE_FITS_NOT);
    assert_int_equal(fit("%d/%m/%Y", "05/02/24"), DATE_FITS_NOT);
    assert_int_equal(fit("%d/%m/%Y", "05/02/2024 10:00"), DATE_FITS_NOT);
    assert_int_equal(fit("%d/%m/%Y", " 05/02/2024"), DATE_FITS_NOT);
    assert_int_equal(fit("%Y-%d-%m", "2024-12-13"), DATE_FITS_NOT);
    assert_int_equal(fit("%b %d, %Y", "July 1, 2004"), DATE_FITS_NOT);
}

static void what_is_not_known(void **state)
{
    (void)state;
    assert_int_equal(fit("%d/%m/%Y %Z", "05/02/2024 UTC"), DATE_FIT_UNKNOWN);
    assert_int_equal(fit("%d%m%Y", "1312024"), DATE_FIT_UNKNOWN);
    assert_int_equal(fit("100%% %Y", "100% 2024"), DATE_FIT_UNKNOWN);
}

static char wrong(const char *format)
{
    return format_misplaced(str_of(format)).letter;
}

static void misplaced_letters(void **state)
{
    (void)state;
    assert_int_equal(wrong("%Y-%M-%d"), 'M');
    assert_int_equal(wrong("%d/%M/%Y %H:%M"), 'M');
    assert_int_equal(wrong("%Y%M%d"), 'M');
    assert_int_equal(wrong("%Y-%m-%d %H:%m"), 'm');
    assert_int_equal(wrong("%Y-%m-%d %H:%M:%S"), '\0');
    assert_int_equal(wrong("%d%m%Y_%H%M%S"), '\0');
    assert_int_equal(wrong("%H:%M %d/%m/%Y"), '\0');
    assert_int_equal(wrong("%d-%H-%M-%S"), '\0');
    assert_int_equal(wrong("%M:%S"), '\0');
}

static void samples_are_counted(void **state)
{
    (void)state;
    Sample list[] = {{.value = STR("05/02/2024"), .count = 3, .line = 2},
                     {.value = STR("13/02/2024"), .count = 2, .line = 5},
                     {.value = STR("none"), .count = 1, .line = 9}};
    Samples samples = {.at = list, .count = 3};
    DateTally tally = date_tally(&samples);
    assert_int_equal(tally.rows, 6);
    assert_int_equal(tally.dates, 5);
    assert_int_equal(tally.day, 2);
    assert_int_equal(tally.either, 3);
    assert_ptr_equal(tally.an_either, &list[0]);
    assert_int_equal(date_guess(&samples, false).lost, 2);
    assert_int_equal(date_guess(&samples, true).lost, 0);
}

static void short_years_may_be_days(void **state)
{
    (void)state;
    Sample years_behind[] = {{.value = STR("05/02/24"), .count = 1, .line = 2},
                             {.value = STR("13/02/24"), .count = 1, .line = 3}};
    Sample years_in_front[] = {{.value = STR("24/02/05"), .count = 1, .line = 2},
                               {.value = STR("24/02/13"), .count = 1, .line = 3}};
    assert_int_equal(date_tally(&(Samples){.at = years_behind, .count = 2}).dates, 2);
    assert_int_equal(date_tally(&(Samples){.at = years_in_front, .count = 2}).dates, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(orders),
        cmocka_unit_test(what_is_no_date),
        cmocka_unit_test(formats_that_fit),
        cmocka_unit_test(formats_that_do_not_fit),
        cmocka_unit_test(what_is_not_known),
        cmocka_unit_test(misplaced_letters),
        cmocka_unit_test(samples_are_counted),
        cmocka_unit_test(short_years_may_be_days),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
