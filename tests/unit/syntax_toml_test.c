#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "syntax/toml.h"

static Arena *arena;

static int start(void **state)
{
    (void)state;
    arena = arena_new();
    return 0;
}

static int stop(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

static void assert_str(Str found, const char *wanted)
{
    assert_string_equal(arena_copy(arena, found).at, wanted);
}

static void keys_lead_to_scalars(void **state)
{
    (void)state;
    Toml toml = toml_parse(arena, STR("a = 1\n[tool.x]\n# why\nb.c = 'd' # e\n[[p]]\nq = true\n"));
    assert_int_equal(toml.error.len, 0);
    assert_int_equal(toml.entries.count, 5);
    const TomlEntry *entry = &toml.entries.at[2];
    assert_true(toml_is_below(entry, "tool.x"));
    assert_true(toml_is_below(entry, "tool.x.b.c"));
    assert_false(toml_is_below(entry, "tool.y"));
    assert_false(toml_is_below(entry, "tool.x.b.c.d"));
    assert_int_equal(entry->kind, TOML_STRING);
    assert_str(entry->text, "d");
    assert_int_equal(entry->key_row, 4);
    assert_int_equal(entry->key_column, 3);
    assert_int_equal(toml.entries.at[0].table, 0);
    assert_int_equal(toml.entries.at[4].table, 2);
    assert_int_equal(toml.entries.at[4].kind, TOML_BOOLEAN);
}

static void arrays_and_inline_tables_are_flat(void **state)
{
    (void)state;
    Toml toml = toml_parse(arena, STR("a = [\n  \"x\", # one\n  'y',\n]\nb = {c = 1, d = []}\n"));
    assert_int_equal(toml.entries.count, 4);
    assert_true(toml.entries.at[0].in_array);
    assert_str(toml.entries.at[1].text, "y");
    assert_int_equal(toml.entries.at[1].row, 3);
    assert_true(toml_is_below(&toml.entries.at[2], "b.c"));
    assert_int_equal(toml.entries.at[3].kind, TOML_EMPTY);
}

static void escapes_are_resolved(void **state)
{
    (void)state;
    Toml toml = toml_parse(arena, STR("\"k.1\" = \"a\\tb\\u00e9\\\"\"\nl = 'a\\t'\n"
                                      "m = \"\"\"\nx\\\n\"\"\"\n"));
    assert_int_equal(toml.entries.count, 3);
    assert_str(toml.entries.at[0].keys[0], "k.1");
    assert_str(toml.entries.at[0].text, "a\tb\xc3\xa9\"");
    assert_str(toml.entries.at[1].text, "a\\t");
    assert_str(toml.entries.at[2].text, "x");
}

static void what_is_no_toml_is_refused_with_its_row(void **state)
{
    (void)state;
    Toml toml = toml_parse(arena, STR("a = 1\nb = = 2\n"));
    assert_true(toml.error.len > 0);
    assert_int_equal(toml.error_row, 2);
}

static void deep_nesting_is_refused(void **state)
{
    (void)state;
    char text[4000] = "a = ";
    for (size_t i = 4; i < 2000; i++)
        text[i] = '[';
    for (size_t i = 2000; i < 3996; i++)
        text[i] = ']';
    text[3996] = '\n';
    assert_true(toml_parse(arena, str_of(text)).error.len > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_lead_to_scalars),
        cmocka_unit_test(arrays_and_inline_tables_are_flat),
        cmocka_unit_test(escapes_are_resolved),
        cmocka_unit_test(what_is_no_toml_is_refused_with_its_row),
        cmocka_unit_test(deep_nesting_is_refused),
    };
    return cmocka_run_group_tests(tests, start, stop);
}
