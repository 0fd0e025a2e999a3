#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/utf8.h"

/* The characters of TEXT are WANTED, which ends by 0. */
static void check(Str text, const uint32_t *wanted)
{
    uint32_t at = 0;
    while (at < text.len) {
        uint32_t before = at;
        assert_int_equal(utf8_next(text, &at), *wanted++);
        assert_true(at > before && at <= text.len);
    }
    assert_int_equal(*wanted, 0);
}

static void valid_text_is_read(void **state)
{
    (void)state;
    check(STR("a\xc3\xa9\xe2\x82\xac\xf0\x9f\x90\xbc"),
          (const uint32_t[]){'a', 0xE9, 0x20AC, 0x1F43C, 0});
}

static void each_wrong_part_is_one_replacement(void **state)
{
    (void)state;
    const uint32_t wrong = UTF8_REPLACEMENT;
    check(STR("a\xff\xfez"), (const uint32_t[]){'a', wrong, wrong, 'z', 0});
    check(STR("\xe2\x82z"), (const uint32_t[]){wrong, 'z', 0});  /* cut short */
    check(STR("\xf0\x9f\x90"), (const uint32_t[]){wrong, 0});    /* at the end of the text */
    check(STR("\xc0\xaf"), (const uint32_t[]){wrong, wrong, 0}); /* longer than needed */
    check(STR("\xed\xa0\x80"), (const uint32_t[]){wrong, wrong, wrong, 0}); /* half a pair */
    check(STR("\xf4\x90\x80\x80"), (const uint32_t[]){wrong, wrong, wrong, wrong, 0});
}

static void what_is_written_is_read_again(void **state)
{
    (void)state;
    const uint32_t characters[] = {1,      0x7F,   0x80,   0x7FF,   0x800,
                                   0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF};
    for (size_t i = 0; i < sizeof characters / sizeof *characters; i++) {
        Buffer buffer = {0};
        uint32_t at = 0;
        utf8_add(&buffer, characters[i]);
        assert_int_equal(utf8_next(buffer_str(&buffer), &at), characters[i]);
        assert_int_equal(at, buffer.len);
        buffer_free(&buffer);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(valid_text_is_read),
        cmocka_unit_test(each_wrong_part_is_one_replacement),
        cmocka_unit_test(what_is_written_is_read_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
