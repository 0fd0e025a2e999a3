#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/tape.h"

typedef struct Thing {
    uint32_t number, choice;
    bool flag;
    Digest digest;
    Str text, bytes;
} Thing;

static void thing(Tape *tape, Thing *thing)
{
    tape_number(tape, &thing->number);
    thing->choice = tape_below(tape, thing->choice, 3);
    tape_flag(tape, &thing->flag);
    tape_digest(tape, &thing->digest);
    tape_text(tape, &thing->text);
    tape_bytes(tape, &thing->bytes);
}

static const Thing SOME = {.number = UINT32_MAX,
                           .choice = 2,
                           .flag = true,
                           .digest = {1, UINT64_MAX},
                           .text = STR_INIT("n\xC3\xA4mlich"),
                           .bytes = STR_INIT("a\0\xFF")};

static Buffer written(void)
{
    Buffer out = {0};
    Tape tape = {.out = &out};
    Thing copy = SOME;
    thing(&tape, &copy);
    return out;
}

static void what_is_written_is_read_again(void **state)
{
    (void)state;
    Buffer out = written();
    Tape tape = {.in = buffer_str(&out)};
    Thing read = {0};
    thing(&tape, &read);
    assert_true(tape_is_sound(&tape));
    assert_int_equal(read.number, SOME.number);
    assert_int_equal(read.choice, SOME.choice);
    assert_true(read.flag);
    assert_true(digest_eq(read.digest, SOME.digest));
    assert_true(str_eq(read.text, SOME.text));
    assert_int_equal(read.text.at[read.text.len], '\0');
    assert_true(str_eq(read.bytes, SOME.bytes));
    buffer_free(&out);
}

static void a_tape_that_is_cut_or_goes_on_is_broken(void **state)
{
    (void)state;
    Buffer out = written();
    buffer_add_char(&out, '\0');
    for (uint32_t len = 0; len <= out.len; len++) {
        Tape tape = {.in = str_slice(buffer_str(&out), 0, len)};
        Thing read = {0};
        thing(&tape, &read);
        assert_int_equal(tape_is_sound(&tape), len == out.len - 1);
    }
    buffer_free(&out);
}

static bool reads(const void *bytes, uint32_t len, void (*read)(Tape *tape))
{
    Tape tape = {.in = {bytes, len}};
    read(&tape);
    return tape_is_sound(&tape);
}

static void read_text(Tape *tape)
{
    Str text;
    tape_text(tape, &text);
}

static void read_flag(Tape *tape)
{
    bool flag;
    tape_flag(tape, &flag);
}

static void read_count(Tape *tape)
{
    uint32_t count = 0;
    tape_count(tape, &count, 4);
    assert_true(count <= 1);
    for (uint32_t i = 0; i < count; i++)
        tape_number(tape, &(uint32_t){0});
}

static void what_cannot_be_is_broken(void **state)
{
    (void)state;
    const uint32_t one = 1, two = 2, most = UINT32_MAX, counted[] = {1, 7}, many[] = {2, 7};
    assert_true(reads(&one, 4, read_flag));
    assert_false(reads(&two, 4, read_flag));
    assert_false(reads(&most, 4, read_text));
    assert_false(reads(&most, 4, read_count));
    assert_true(reads(counted, 8, read_count));
    assert_false(reads(many, 8, read_count));
    assert_true(reads("\2\0\0\0\xC3\xA4\0", 7, read_text));
    assert_false(reads("\2\0\0\0\xC3 \0", 7, read_text));
    assert_false(reads("\2\0\0\0\xC3\xA4 ", 7, read_text));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_written_is_read_again),
        cmocka_unit_test(a_tape_that_is_cut_or_goes_on_is_broken),
        cmocka_unit_test(what_cannot_be_is_broken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
